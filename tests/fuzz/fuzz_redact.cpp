// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/redact.h"
#include "tests/fuzz/fuzz.h"

#include <array>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

/// Ways of writing a secret, which `#` stands for.
constexpr std::array<const char16_t *, 32> forms{
    u"token: #",
    u"  - client_secret: # ; a comment",
    u"password: # and more",
    u"x, password: # and more",
    u"token = #",
    u"client_secret=#&x=y",
    u"DATABRICKS_TOKEN=#",
    u"{\"access_token\": \"#\", \"x\": 1}",
    u"{\"m\":\"{\\\"clientSecret\\\":\\\"#\\\"}\"}",
    u"{'password': '#'}",
    u"config(client_secret='#', x=1)",
    u"secret=\"#\"",
    u"client_secret: \"#\"",
    u"{\"m\":\"host: h\\n  token: #\\nuser: x\"}",
    u"password: |\n  #",
    u"Authorization: Bearer #",
    u"> cookie: a=#; b=#",
    u"x-api-key: #",
    u"X-Databricks-GCP-SA-Access-Token: #",
    u"curl -H 'Authorization: Basic #' x",
    u"curl -u me:# x",
    u"x --token # y",
    u"x --client-secret=\"#\" y",
    u"['--password', '#']",
    u"https://me:#@h.test/a",
    u"https://h.test/?x=y&sig=#&z",
    u"next=https%3A%2F%2Fh.test%3Fsig%3D#&o",
    u"AWS_SECRET_ACCESS_KEY=#",
    u"UID=token;PWD=#;x=y",
    u"[{\"name\": \"Cookie\", \"value\": \"#\"}]",
    u"{\"value\":\"#\",\"name\":\"client_secret\"}",
    u"the client_secret: # is bad",
};

/// Characters of tokens and of passwords. Digits and capitals come first: a word of small letters may be one
/// of a sentence.
QString secretFrom(QByteArrayView chosen)
{
    constexpr QLatin1StringView characters(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789~_.-+");
    QString secret = u"S3c"_s;
    for (const auto byte : chosen)
        secret += characters[quint8(byte) % characters.size()];
    return secret + u"9Z"_s;
}

} // namespace

/// Redacting what is redacted changes nothing, bytes are read as texts are, and a secret that is written in
/// a form that is covered stays in nothing, whatever stands before and behind it. The first byte chooses the
/// form, the next twelve the secret; the rest, in two parts, stands around.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t chosen = 13;
    const auto whole = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto once = redacted(whole);
    fuzz::require(redacted(once) == once, "what is redacted stays as it is", whole);
    const auto bytes = redacted(fuzz::bytesOf(data, size));
    fuzz::require(redacted(bytes) == bytes, "bytes that are redacted stay as they are", whole);
    if (size < chosen)
        return 0;
    const auto input = fuzz::bytesOf(data, size);
    const auto secret = secretFrom(input.sliced(1, 12));
    const auto around = QString::fromUtf8(input.sliced(qsizetype(chosen)));
    const auto half = around.size() / 2;
    // An open quotation mark would end at the first of the form: then what the form is nobody can know.
    auto before = around.first(half);
    for (const auto mark : {u'"', u'\'', u'`'})
        before.remove(mark);
    const auto form = QString::fromUtf16(forms[data[0] % forms.size()]);
    const auto planted = before + u'\n' + QString(form).replace(u'#', secret) + u'\n' + around.sliced(half);
    const auto result = redacted(planted);
    fuzz::require(!result.contains(secret), "no planted secret is left", planted);
    fuzz::require(!QString::fromUtf8(redacted(planted.toUtf8())).contains(secret), "none is left in bytes",
                  planted);
    fuzz::require(redacted(result) == result, "what is redacted stays as it is", planted);
    return 0;
}
