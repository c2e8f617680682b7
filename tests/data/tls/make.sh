#!/bin/sh
# Makes the certificates of this folder anew: a root that no computer trusts, certificates signed by it for a good
# name, a wrong one and a past time, and one that has signed itself. They are for tests on the loopback interface.
set -eu
cd "$(dirname "$0")"
days=36500

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key" 2>/dev/null; }

key root
openssl req -x509 -new -key root.key -days $days -subj '/O=Test Inspection/CN=Test Root' -out root.pem \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign'

signed() { # name, subjectAltName, openssl ca dates
    key "$1"
    openssl req -new -key "$1.key" -subj "/CN=$1.test" -out "$1.csr"
    printf 'subjectAltName=%s\n' "$2" > "$1.ext"
    : > index.txt
    openssl ca -batch -notext -md sha256 -rand_serial -cert root.pem -keyfile root.key -outdir . -in "$1.csr" \
        -extfile "$1.ext" -startdate "$3" -enddate "$4" -out "$1.pem" -config ca.cnf 2>/dev/null
    rm -f "$1.csr" "$1.ext" index.txt* serial.txt* ./*.old
    find . -regextype posix-extended -regex './[0-9A-F]{16,}\.pem' -delete
}

cat > ca.cnf <<'END'
[ca]
default_ca = test
[test]
database = index.txt
serial = serial.txt
policy = any
[any]
commonName = supplied
END

signed good 'IP:127.0.0.1,DNS:localhost' 20200101000000Z 21200101000000Z
signed expired 'IP:127.0.0.1,DNS:localhost' 20200101000000Z 20210101000000Z
signed future 'IP:127.0.0.1,DNS:localhost' 21100101000000Z 21200101000000Z
signed wrongname 'DNS:other.test' 20200101000000Z 21200101000000Z
rm -f ca.cnf root.key

key selfsigned
openssl req -x509 -new -key selfsigned.key -days $days -subj '/CN=selfsigned.test' -out selfsigned.pem \
    -addext 'subjectAltName=IP:127.0.0.1,DNS:localhost'
