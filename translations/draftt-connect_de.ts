<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressText</name>
    <message>
        <source>Azure workspace</source>
        <translation>Arbeitsbereich in Azure</translation>
    </message>
    <message>
        <source>Azure US Government workspace</source>
        <translation>Arbeitsbereich in Azure US Government</translation>
    </message>
    <message>
        <source>Azure China workspace</source>
        <translation>Arbeitsbereich in Azure China</translation>
    </message>
    <message>
        <source>AWS workspace</source>
        <translation>Arbeitsbereich in AWS</translation>
    </message>
    <message>
        <source>AWS GovCloud workspace</source>
        <translation>Arbeitsbereich in AWS GovCloud</translation>
    </message>
    <message>
        <source>Google Cloud workspace</source>
        <translation>Arbeitsbereich in Google Cloud</translation>
    </message>
    <message>
        <source>Workspace on this computer</source>
        <translation>Arbeitsbereich auf diesem Computer</translation>
    </message>
    <message>
        <source>Workspace on a domain of its own</source>
        <translation>Arbeitsbereich unter einer eigenen Domäne</translation>
    </message>
    <message>
        <source>The address mixes two workspaces: the host is %1, but the number in the address belongs to another one. Only the host is used.</source>
        <translation>Die Adresse vermischt zwei Arbeitsbereiche: Der Host ist %1, aber die Nummer in der Adresse gehört zu einem anderen. Verwendet wird nur der Host.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of workspace, %2 its host</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, workspace ID %3</source>
        <extracomment>%1 is the kind of workspace, %2 its host, %3 its id</extracomment>
        <translation>%1: %2, Arbeitsbereichs-ID %3</translation>
    </message>
    <message>
        <source>Draftt’s connector is made for Azure Databricks; whether it takes this workspace is not certain.</source>
        <translation>Der Konnektor von Draftt ist für Azure Databricks gemacht; ob er diesen Arbeitsbereich annimmt, ist nicht sicher.</translation>
    </message>
</context>
<context>
    <name>AdminCommand</name>
    <message>
        <source>Sets everything up for an admin who signs in once: the service principal, its OAuth secret, the SQL warehouse and the right to read. plan shows what would be done, apply does it and proves it, ask asks the owners for what you may not grant, undo takes back what apply has added, status lists what was done. Each has a help of its own.</source>
        <translation>Richtet alles für einen Administrator ein, der sich einmal anmeldet: den Dienstprinzipal, sein OAuth-Geheimnis, das SQL-Warehouse und das Recht zu lesen. plan zeigt, was geschehen würde, apply führt es aus und weist es nach, ask bittet die Besitzer um das, was Sie nicht erteilen dürfen, undo nimmt zurück, was apply hinzugefügt hat, status listet auf, was geschehen ist. Jedes hat eine eigene Hilfe.</translation>
    </message>
    <message>
        <source>What to do; each has options of its own.</source>
        <translation>Was zu tun ist; jedes davon hat eigene Optionen.</translation>
    </message>
    <message>
        <source>Say what to do: plan, apply, ask, undo or status.</source>
        <translation>Sagen Sie, was zu tun ist: plan, apply, ask, undo oder status.</translation>
    </message>
    <message>
        <source>This was begun before and left half-way: go on with draftt-connect admin apply %1, or take it back with draftt-connect admin undo %1.</source>
        <extracomment>%1 is what names the journal</extracomment>
        <translation>Das wurde schon begonnen und blieb unvollendet: Machen Sie mit draftt-connect admin apply %1 weiter, oder nehmen Sie es mit draftt-connect admin undo %1 zurück.</translation>
    </message>
    <message>
        <source>Only print the calls, with curl and without credentials.</source>
        <translation>Nur die Aufrufe ausgeben, mit curl und ohne Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>What was left half-way: its ID, the beginning of it, or the name of its connection.</source>
        <translation>Was unvollendet blieb: seine ID, deren Anfang oder der Name seiner Verbindung.</translation>
    </message>
    <message>
        <source>There is no service principal “%1” yet to ask for, or several are called so: set it up with admin apply first, or name one with --client-id.</source>
        <translation>Es gibt noch keinen Dienstprinzipal „%1“, für den um etwas gebeten werden könnte, oder mehrere heißen so: Richten Sie ihn zuerst mit admin apply ein, oder nennen Sie einen mit --client-id.</translation>
    </message>
    <message>
        <source>There is nothing to ask for: you may grant what is missing.</source>
        <translation>Es ist nichts zu erbitten: Was fehlt, dürfen Sie selbst erteilen.</translation>
    </message>
    <message>
        <source>The request was sent. Once the rights are granted, admin plan no longer lists them.</source>
        <translation>Die Anfrage wurde gesendet. Sobald die Rechte erteilt sind, listet admin plan sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>Nothing was sent: add --send.</source>
        <translation>Es wurde nichts gesendet: Geben Sie --send an.</translation>
    </message>
    <message>
        <source>Asks the owners inside Databricks for the rights that you may not grant: shows who would get a request for access, and with --send sends it on behalf of the service principal.</source>
        <translation>Bittet die Besitzer in Databricks um die Rechte, die Sie nicht erteilen dürfen: zeigt, wer eine Zugriffsanfrage bekäme, und sendet sie mit --send im Namen des Dienstprinzipals.</translation>
    </message>
    <message>
        <source>Send the requests; without it, only show who would get them.</source>
        <translation>Die Anfragen senden; ohne diese Option nur zeigen, wer sie bekäme.</translation>
    </message>
    <message>
        <source>Write what is wanted as a plan file, which another person applies with --plan.</source>
        <translation>Das Gewünschte als Plandatei schreiben, die jemand anderes mit --plan anwendet.</translation>
    </message>
    <message>
        <source>Replace an existing file.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Print one JSON object: workspace, admin, rights, principal, display_name, same_name, secrets, opens, steps and for_others.</source>
        <translation>Ein JSON-Objekt ausgeben: workspace, admin, rights, principal, display_name, same_name, secrets, opens, steps und for_others.</translation>
    </message>
    <message>
        <source>Shows what admin apply would do, step by step: what, why, with which call, and whether you may. What is there already is left out. Changes nothing.</source>
        <translation>Zeigt Schritt für Schritt, was admin apply tun würde: was, warum, mit welchem Aufruf, und ob Sie es dürfen. Was schon da ist, bleibt weg. Ändert nichts.</translation>
    </message>
    <message>
        <source>%1  %2  “%3” on %4: %5</source>
        <extracomment>%1 names a journal, %2 is a date, %3 the name of a connection, %4 a workspace, %5 a state such as «done»</extracomment>
        <translation>%1  %2  „%3“ auf %4: %5</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Journal %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was set up from this computer.</source>
        <translation>Von diesem Computer aus wurde nichts eingerichtet.</translation>
    </message>
    <message>
        <source>Lists what admin apply has done from this computer, step by step, and what was taken back. Asks no workspace.</source>
        <translation>Listet Schritt für Schritt auf, was admin apply von diesem Computer aus getan hat und was zurückgenommen wurde. Fragt keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only this one: its ID, the beginning of it, or the name of its connection.</source>
        <translation>Nur dieses: seine ID, deren Anfang oder der Name seiner Verbindung.</translation>
    </message>
    <message>
        <source>Print one JSON object: journals and damaged.</source>
        <translation>Ein JSON-Objekt ausgeben: journals und damaged.</translation>
    </message>
    <message>
        <source>Taken back, but for what somebody else has changed meanwhile.</source>
        <translation>Zurückgenommen, bis auf das, was inzwischen jemand anderes geändert hat.</translation>
    </message>
    <message>
        <source>Taken back: nothing that was added is there any more.</source>
        <translation>Zurückgenommen: Nichts von dem, was hinzugefügt wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Takes back what admin apply has added, the newest first, and nothing else. What somebody else has changed meanwhile is left, and said. The saved connection and its secret go too.</source>
        <translation>Nimmt zurück, was admin apply hinzugefügt hat, das Neueste zuerst, und sonst nichts. Was inzwischen jemand anderes geändert hat, bleibt und wird genannt. Auch die gespeicherte Verbindung und ihr Geheimnis werden entfernt.</translation>
    </message>
    <message>
        <source>Its ID, the beginning of it, or the name of its connection; admin status lists them.</source>
        <translation>Seine ID, deren Anfang oder der Name seiner Verbindung; admin status listet sie auf.</translation>
    </message>
    <message>
        <source>Print one JSON object: the journal with the state of each step, and failure.</source>
        <translation>Ein JSON-Objekt ausgeben: das Journal mit dem Zustand jedes Schritts sowie failure.</translation>
    </message>
    <message>
        <source>The plan file was made for %1, and not for %2: leave --host out, or make a plan for that workspace.</source>
        <extracomment>%1 and %2 are addresses of workspaces</extracomment>
        <translation>Die Plandatei wurde für %1 erstellt und nicht für %2: Lassen Sie --host weg, oder erstellen Sie einen Plan für jenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>A secret lives from 1 to %1 days: “%2” is no such number.</source>
        <translation>Ein Geheimnis gilt 1 bis %1 Tage: „%2“ ist keine solche Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no name for a service principal: type one of 1 to 100 characters.</source>
        <translation>„%1“ ist kein Name für einen Dienstprinzipal: Geben Sie einen mit 1 bis 100 Zeichen ein.</translation>
    </message>
    <message>
        <source>The name of the service principal: one that has it is taken, else one is created. --client-id takes one by its application ID. Without either: draftt-connector.</source>
        <translation>Der Name des Dienstprinzipals: Einer, der so heißt, wird verwendet, sonst wird einer angelegt. --client-id bestimmt einen durch seine Anwendungs-ID. Ohne beides: draftt-connector.</translation>
    </message>
    <message>
        <source>How many days the new OAuth secret lives: 1 to 730; 365 if not said. It may do what the service principal may: the workspace takes no scopes for a secret.</source>
        <translation>Wie viele Tage das neue OAuth-Geheimnis gilt: 1 bis 730; 365 ohne Angabe. Es darf, was der Dienstprinzipal darf: Der Arbeitsbereich nimmt für ein Geheimnis keine API-Bereiche (Scopes) an.</translation>
    </message>
    <message>
        <source>Save the connection under this name; without it, one made from what it reads.</source>
        <translation>Die Verbindung unter diesem Namen speichern; ohne ihn unter einem, der aus dem gebildet wird, was sie liest.</translation>
    </message>
    <message>
        <source>Draftt is set up with a service principal, not with a personal access token.</source>
        <translation>Draftt wird mit einem Dienstprinzipal eingerichtet, nicht mit einem persönlichen Zugriffstoken.</translation>
    </message>
    <message>
        <source>Sent for: %1</source>
        <extracomment>%1 is a list of catalogs, schemas and tables</extracomment>
        <translation>Gesendet für: %1</translation>
    </message>
    <message>
        <source>Print one JSON object: workspace, questions, sent, sent_for and went_to.</source>
        <translation>Ein JSON-Objekt ausgeben: workspace, questions, sent, sent_for und went_to.</translation>
    </message>
    <message>
        <source>Does what admin plan shows, step by step, keeps a journal of it, saves the connection with its new secret in the keychain, and proves it as the service principal, starting the warehouse if need be. It stops at the first step that cannot be done; call it again with the ID of the journal, and it goes on from there and does nothing twice.</source>
        <translation>Führt Schritt für Schritt aus, was admin plan zeigt, schreibt darüber ein Journal, speichert die Verbindung mit ihrem neuen Geheimnis im Schlüsselbund und weist sie mit der Anmeldung des Dienstprinzipals nach, wofür es das Warehouse startet, wenn nötig. Hält beim ersten Schritt an, der sich nicht ausführen lässt; rufen Sie es noch einmal mit der ID des Journals auf, dann macht es dort weiter und tut nichts zweimal.</translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Its own words: “%1”.</source>
        <extracomment>%1 are words of a workspace</extracomment>
        <translation>Im Wortlaut: „%1“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are sentences: what a step is for, and whether this person may do it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It stopped at “%1”.</source>
        <extracomment>%1 is what a step does, such as «Grant SELECT on orders»</extracomment>
        <translation>Angehalten bei „%1“.</translation>
    </message>
    <message>
        <source>Not looked at: “%1” is stopped. To start it costs as much as some minutes of running.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>Nicht nachgesehen: „%1“ ist gestoppt. Es zu starten kostet so viel wie einige Minuten Betrieb.</translation>
    </message>
</context>
<context>
    <name>AdminReach</name>
    <message>
        <source>workspace admin</source>
        <translation>Arbeitsbereichsadministrator</translation>
    </message>
    <message>
        <source>not workspace admin</source>
        <translation>kein Arbeitsbereichsadministrator</translation>
    </message>
    <message>
        <source>workspace admin: not known</source>
        <translation>Arbeitsbereichsadministrator: nicht bekannt</translation>
    </message>
    <message>
        <source>metastore admin</source>
        <translation>Metastore-Administrator</translation>
    </message>
    <message>
        <source>metastore admin: not known</source>
        <translation>Metastore-Administrator: nicht bekannt</translation>
    </message>
    <message>
        <source>not metastore admin, which is %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>nicht Metastore-Administrator (das ist %1)</translation>
    </message>
    <message>
        <source>Roles: %1; %2.</source>
        <extracomment>%1 is such as «workspace admin», %2 such as «not metastore admin, which is anna»</extracomment>
        <translation>Rollen: %1; %2.</translation>
    </message>
    <message>
        <source>What becomes readable could not be found out. %1</source>
        <translation>Was damit lesbar wird, ließ sich nicht feststellen. %1</translation>
    </message>
</context>
<context>
    <name>AdminReport</name>
    <message>
        <source>Service principal: “%1” will be created.</source>
        <extracomment>%1 is the name of a service principal</extracomment>
        <translation>Dienstprinzipal: „%1“ wird angelegt.</translation>
    </message>
    <message>
        <source>Service principal: “%1” (%2) is taken.</source>
        <extracomment>%1 is the name of a service principal, %2 its application ID</extracomment>
        <translation>Dienstprinzipal: „%1“ (%2) wird verwendet.</translation>
    </message>
    <message>
        <source>It has %1 of at most %2 OAuth secrets.</source>
        <translation>Er hat %1 von höchstens %2 OAuth-Geheimnissen.</translation>
    </message>
    <message>
        <source>Several service principals are called “%1”: say which one with --client-id.</source>
        <translation>Mehrere Dienstprinzipale heißen „%1“: Sagen Sie mit --client-id, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>  %1 (in the workspace %2)</source>
        <extracomment>%1 is an application ID, %2 a number</extracomment>
        <translation>  %1 (im Arbeitsbereich: %2)</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <extracomment>%1 is what a step does, %2 its state, such as «done»</extracomment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>The workspace said: %1</source>
        <translation>Der Arbeitsbereich sagte: %1</translation>
    </message>
    <message>
        <source>Stopped at “%1”: %2 %3</source>
        <extracomment>%1 is what a step does, %2 why it was not done, %3 what failed</extracomment>
        <translation>Bei „%1“ angehalten: %2 %3</translation>
    </message>
    <message>
        <source>Who that may be: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Wer das sein kann: %1</translation>
    </message>
    <message>
        <source>Several journals are called “%1”: type more of the ID that draftt-connect admin status lists.</source>
        <translation>Mehrere Journale heißen „%1“: Geben Sie mehr von der ID ein, die draftt-connect admin status auflistet.</translation>
    </message>
    <message>
        <source>There is no journal “%1”: draftt-connect admin status lists those that there are.</source>
        <translation>Es gibt kein Journal „%1“: draftt-connect admin status listet auf, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>AdminSignIn</name>
    <message>
        <source>Your access token for %1:</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Ihr Zugriffstoken für %1:</translation>
    </message>
    <message>
        <source>“%1” is no port: type a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Geben Sie eine Zahl von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page. If it does not, open this address in a browser on this computer:</source>
        <translation>Ihr Browser öffnet die Anmeldeseite. Wenn nicht, öffnen Sie diese Adresse in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer, and sign in:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser auf diesem Computer, und melden Sie sich an:</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Instead of signing in with the browser, read an admin’s access token from standard input, such as one that another tool has made. It is not kept.</source>
        <translation>Statt sich mit dem Browser anzumelden, das Zugriffstoken eines Administrators aus der Standardeingabe lesen, etwa eines, das ein anderes Werkzeug erstellt hat. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Print the address of the sign-in page, and open no browser.</source>
        <translation>Die Adresse der Anmeldeseite ausgeben und keinen Browser öffnen.</translation>
    </message>
    <message>
        <source>Sign in through this OAuth app of your account instead of databricks-cli.</source>
        <translation>Über diese OAuth-App Ihres Kontos anmelden statt über databricks-cli.</translation>
    </message>
    <message>
        <source>Have the browser come back to this port of this computer, as the OAuth app is registered with. Without it: the first free one of 8020 to 8040.</source>
        <translation>Den Browser zu diesem Port dieses Computers zurückkommen lassen, mit dem die OAuth-App registriert ist. Ohne diese Option: der erste freie von 8020 bis 8040.</translation>
    </message>
</context>
<context>
    <name>BundleCommand</name>
    <message>
        <source>The support bundle is in %1. Read it before you give it away.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Supportpaket steht in %1. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Writes down what helps to find out why something does not work: versions, settings, saved connections and the log. Hosts, IDs, names and people have other names in it, and no secret is in it. Without a file it is printed.</source>
        <translation>Schreibt auf, was herauszufinden hilft, warum etwas nicht funktioniert: Versionen, Einstellungen, gespeicherte Verbindungen und das Protokoll. Hosts, IDs, Namen und Personen heißen darin anders, und kein Geheimnis steht darin. Ohne Datei wird es ausgegeben.</translation>
    </message>
    <message>
        <source>Where to write it; readable by you alone.</source>
        <translation>Wohin es geschrieben wird; nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Replace a file that exists.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
</context>
<context>
    <name>CertificateCommand</name>
    <message>
        <source>Read with an admin’s personal access token, from standard input with --secret-stdin or from DATABRICKS_TOKEN: an admin may see what the principal may not.</source>
        <translation>Mit dem persönlichen Zugriffstoken eines Administrators lesen, aus der Standardeingabe mit --secret-stdin oder aus DATABRICKS_TOKEN: Ein Administrator sieht mitunter, was der Prinzipal nicht sehen darf.</translation>
    </message>
    <message>
        <source>Print the certificate as JSON.</source>
        <translation>Das Zertifikat als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Write the JSON to this file.</source>
        <translation>Das JSON in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write it as a PDF to this file, the JSON attached.</source>
        <translation>Es als PDF in diese Datei schreiben, mit dem JSON als Anlage.</translation>
    </message>
    <message>
        <source>Replace existing files.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Certifies for a connection’s principal and scope that it can only read, or lists what it can do beyond that and how to take it away. What could not be read is called not provable. Ends with 0 only if the principal is proven to be read-only. It is signed with the key of this installation, which the keychain keeps, where there is one. certificate verify FILE checks a certificate that was made before; certificate key prints the public key.</source>
        <translation>Bescheinigt für den Prinzipal und den Umfang einer Verbindung, dass er nur lesen kann, oder listet auf, was er darüber hinaus kann und wie es ihm genommen wird. Was nicht gelesen werden konnte, heißt nicht nachweisbar. Endet nur dann mit 0, wenn nachgewiesen ist, dass der Prinzipal nur lesen kann. Signiert wird mit dem Schlüssel dieser Installation, den der Schlüsselbund aufbewahrt, sofern es einen gibt. certificate verify FILE prüft ein früher erstelltes Zertifikat; certificate key gibt den öffentlichen Schlüssel aus.</translation>
    </message>
</context>
<context>
    <name>CertificateKey</name>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Public key: %1</source>
        <translation>Öffentlicher Schlüssel: %1</translation>
    </message>
    <message>
        <source>This installation has no key yet: it is made when the first certificate is signed, and kept in the keychain.</source>
        <translation>Diese Installation hat noch keinen Schlüssel: Er wird erstellt, wenn das erste Zertifikat signiert wird, und im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>What the keychain keeps as %1 is no key of this program: remove that entry, and a new key is made with the next certificate.</source>
        <extracomment>%1 is the name of an entry of the keychain</extracomment>
        <translation>Was der Schlüsselbund als %1 aufbewahrt, ist kein Schlüssel dieses Programms: Entfernen Sie diesen Eintrag, dann wird mit dem nächsten Zertifikat ein neuer Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The keychain, which keeps the key, could not be used: %1</source>
        <translation>Der Schlüsselbund, der den Schlüssel aufbewahrt, konnte nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Prints the public part of the key that this installation signs certificates with: its fingerprint, to compare with what certificate verify names, and the key itself. Give them to whoever checks your certificates, by another way than the files.</source>
        <translation>Gibt den öffentlichen Teil des Schlüssels aus, mit dem diese Installation Zertifikate signiert: seinen Fingerabdruck zum Vergleich mit dem, den certificate verify nennt, und den Schlüssel selbst. Geben Sie beides denen, die Ihre Zertifikate prüfen, auf einem anderen Weg als die Dateien.</translation>
    </message>
    <message>
        <source>Print one JSON object: algorithm, fingerprint and public_key.</source>
        <translation>Ein JSON-Objekt ausgeben: algorithm, fingerprint und public_key.</translation>
    </message>
    <message>
        <source>Print the key alone, as PEM for OpenSSL.</source>
        <translation>Nur den Schlüssel ausgeben, als PEM für OpenSSL.</translation>
    </message>
</context>
<context>
    <name>CertificateOrigin</name>
    <message>
        <source>It is not signed: anybody can write such a file and compute its digest. Believe it only as far as you believe whoever gave it to you, or make your own.</source>
        <extracomment>%1 is a fingerprint, groups of letters and digits.</extracomment>
        <translation>Es ist nicht signiert: Jeder kann eine solche Datei schreiben und ihre Prüfsumme berechnen. Glauben Sie ihm nur so weit, wie Sie dem glauben, der es Ihnen gegeben hat, oder erstellen Sie Ihr eigenes.</translation>
    </message>
    <message>
        <source>Made by the installation %1, which was asked for; nothing was changed since.</source>
        <translation>Erstellt von der Installation %1, nach der gefragt wurde; seitdem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Made by this installation, %1; nothing was changed since.</source>
        <translation>Erstellt von dieser Installation, %1; seitdem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Made by another installation, %1. Anybody has one: believe it only if its owner has told you this fingerprint by another way than with the file.</source>
        <translation>Erstellt von einer anderen Installation, %1. Eine solche hat jeder: Glauben Sie dem Zertifikat nur, wenn deren Besitzer Ihnen diesen Fingerabdruck auf einem anderen Weg als mit der Datei genannt hat.</translation>
    </message>
    <message>
        <source>Made by the installation %1. Whether that is this one cannot be told, because the keychain could not be used: compare the fingerprint.</source>
        <translation>Erstellt von der Installation %1. Ob es diese hier ist, lässt sich nicht sagen, weil der Schlüsselbund nicht verwendet werden konnte: Vergleichen Sie den Fingerabdruck.</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Read-only certificate</source>
        <translation>Nur-Lese-Zertifikat</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>Arbeitsbereichs-ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>the whole schema</source>
        <translation>das ganze Schema</translation>
    </message>
    <message>
        <source>SQL warehouse</source>
        <translation>SQL-Warehouse</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>nothing of this principal</source>
        <translation>nichts von diesem Prinzipal</translation>
    </message>
    <message>
        <source>Why not provable</source>
        <translation>Warum nicht nachweisbar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <translation>%1, Anforderung %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was looked at, e.g. «Catalog main», %2 what was found.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claims and their evidence</source>
        <translation>Aussagen und ihre Belege</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Of the JSON form</source>
        <translation>Über die JSON-Form</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <translation>Was es nicht aussagt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>The JSON form is attached to this file. Check it with: draftt-connect certificate verify FILE</source>
        <translation>Die JSON-Form liegt dieser Datei als Anlage bei. Prüfen Sie sie mit: draftt-connect certificate verify FILE</translation>
    </message>
</context>
<context>
    <name>CertificateVerify</name>
    <message>
        <source>The file %1 is neither the JSON nor the PDF of a certificate.</source>
        <translation>Die Datei %1 ist weder das JSON noch das PDF eines Zertifikats.</translation>
    </message>
    <message>
        <source>The file %1 is not a certificate of this program; look at its member %2.</source>
        <translation>Die Datei %1 ist kein Zertifikat dieses Programms; sehen Sie sich das Element %2 darin an.</translation>
    </message>
    <message>
        <source>The certificate %1 was changed: its content does not have the digest that it names.</source>
        <translation>Das Zertifikat %1 wurde geändert: Sein Inhalt hat nicht die Prüfsumme, die es nennt.</translation>
    </message>
    <message>
        <source>The certificate %1 was changed: its signature was taken away.</source>
        <translation>Das Zertifikat %1 wurde geändert: Seine Signatur wurde entfernt.</translation>
    </message>
    <message>
        <source>The signature does not fit: the certificate %1, or the signature in it, was changed.</source>
        <translation>Die Signatur passt nicht: Das Zertifikat %1 oder die Signatur darin wurde geändert.</translation>
    </message>
    <message>
        <source>The certificate %1 contradicts itself at %2.</source>
        <translation>Das Zertifikat %1 widerspricht sich bei %2.</translation>
    </message>
    <message>
        <source>The pages of %1 are not those that its attachment was made with: do not believe what they show.</source>
        <translation>Die Seiten von %1 sind nicht die, mit denen die Anlage erstellt wurde: Glauben Sie nicht, was sie zeigen.</translation>
    </message>
    <message>
        <source>The content fits its digest and does not contradict itself.</source>
        <translation>Der Inhalt passt zu seiner Prüfsumme und widerspricht sich nicht.</translation>
    </message>
    <message>
        <source>What it claims:</source>
        <translation>Was es aussagt:</translation>
    </message>
    <message>
        <source>It speaks of %1 in %2.</source>
        <extracomment>%1 is the application id of a service principal, %2 a schema.</extracomment>
        <translation>Es handelt von %1 in %2.</translation>
    </message>
    <message>
        <source>It was read from %1, signed in as %2, at %3, by %4.</source>
        <extracomment>%1 is a host, %2 who signed in there, %3 a time, %4 the program and its version.</extracomment>
        <translation>Es wurde von %1 gelesen, angemeldet als %2, am %3, mit %4.</translation>
    </message>
    <message>
        <source>The certificate %1 was not made by the installation %2.</source>
        <extracomment>%1 is a file, %2 a fingerprint</extracomment>
        <translation>Das Zertifikat %1 wurde nicht von der Installation %2 erstellt.</translation>
    </message>
    <message>
        <source>A certificate, as JSON or as PDF.</source>
        <translation>Ein Zertifikat, als JSON oder als PDF.</translation>
    </message>
    <message>
        <source>The fingerprint or the public key of the installation that must have made it, as its certificate key prints them. Any other, and none, ends with 1.</source>
        <translation>Der Fingerabdruck oder der öffentliche Schlüssel der Installation, die es erstellt haben muss, wie certificate key sie dort ausgibt. Bei jeder anderen und bei keiner ist der Exit-Code 1.</translation>
    </message>
    <message>
        <source>Print one JSON object: intact, flaw, where, digest, read_only, signed, made_by, installation, host, workspace_id, read_by and created.</source>
        <translation>Ein JSON-Objekt ausgeben: intact, flaw, where, digest, read_only, signed, made_by, installation, host, workspace_id, read_by und created.</translation>
    </message>
    <message>
        <source>“%1” is neither a fingerprint nor a public key: type what certificate key has printed on the computer that made the certificate.</source>
        <translation>„%1“ ist weder ein Fingerabdruck noch ein öffentlicher Schlüssel: Geben Sie ein, was certificate key auf dem Computer ausgegeben hat, der das Zertifikat erstellt hat.</translation>
    </message>
    <message>
        <source>Checks that the content of a certificate fits the digest and the signature beside it and does not contradict itself, and that the pages of a PDF are those of its attachment; says which installation has signed it, or that nobody has. Ends with 0 if so, whatever its verdict is and whoever made it: name the installation that you expect. A digest finds accidents and careless changes; it does not say who made the file, as anybody can compute one.</source>
        <translation>Prüft, ob der Inhalt eines Zertifikats zu Prüfsumme und Signatur passt und sich nicht widerspricht und ob die Seiten eines PDF die seiner Anlage sind; sagt, welche Installation es signiert hat oder dass es niemand signiert hat. Endet dann mit 0, wie auch immer das Urteil lautet und wer auch immer es erstellt hat: Nennen Sie die Installation, die Sie erwarten. Eine Prüfsumme findet Versehen und achtlose Änderungen; sie sagt nicht, wer die Datei erstellt hat, denn jeder kann eine berechnen.</translation>
    </message>
</context>
<context>
    <name>CheckAll</name>
    <message>
        <source>A right is missing: draftt-connect check with its name lists them.</source>
        <translation>Ein Recht fehlt: draftt-connect check mit dem Namen der Verbindung listet die Rechte auf.</translation>
    </message>
    <message>
        <source>Its secret was not kept: give it with draftt-connect check and its name.</source>
        <translation>Ihr Geheimnis wurde nicht aufbewahrt: Geben Sie es bei draftt-connect check mit ihrem Namen an.</translation>
    </message>
    <message>
        <source>%1 of %2 connections are checked.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 von %2 Verbindungen sind geprüft.</translation>
    </message>
    <message>
        <source>--all checks the saved connections as they are: leave out %1.</source>
        <extracomment>%1 is an option of the command line</extracomment>
        <translation>--all prüft die gespeicherten Verbindungen, wie sie sind: Lassen Sie %1 weg.</translation>
    </message>
    <message>
        <source>--all checks every saved connection: name none, or leave out --all.</source>
        <translation>--all prüft jede gespeicherte Verbindung: Nennen Sie keine, oder lassen Sie --all weg.</translation>
    </message>
    <message>
        <source>“%1” is no number of connections that can be checked at a time: type a number from 1 to %2.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>„%1“ ist keine Zahl von Verbindungen, die gleichzeitig geprüft werden können: Geben Sie eine Zahl von 1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Check every saved connection, and keep with each what was found. With --json: proven, exit_code, connections and damaged.</source>
        <translation>Jede gespeicherte Verbindung prüfen und bei jeder festhalten, was gefunden wurde. Mit --json: proven, exit_code, connections und damaged.</translation>
    </message>
    <message>
        <source>With --all: at most so many at a time; without it %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mit --all: höchstens so viele auf einmal; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>With --all: write the result to this file as JUnit XML too.</source>
        <translation>Mit --all: das Ergebnis auch als JUnit-XML in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>Proven:</source>
        <translation>Nachgewiesen:</translation>
    </message>
    <message>
        <source>Not proven:</source>
        <translation>Nicht nachgewiesen:</translation>
    </message>
    <message>
        <source>%1 of %2 connections are proven.</source>
        <translation>%1 von %2 Verbindungen sind nachgewiesen.</translation>
    </message>
    <message>
        <source>With --junit: replace a file that exists.</source>
        <translation>Mit --junit: eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>No connection is saved, so nothing was checked.</source>
        <translation>Es ist keine Verbindung gespeichert, deshalb wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a column: %1 is how a connection stands, %2 since when: «yesterday 18:40».</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Save the connection under this name, its secret in the keychain.</source>
        <translation>Die Verbindung unter diesem Namen speichern, ihr Geheimnis im Schlüsselbund.</translation>
    </message>
    <message>
        <source>With --save: do not keep the secret.</source>
        <translation>Mit --save: das Geheimnis nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Print one JSON object: proven, exit_code, workspace, principal, checks, rights, findings, access, reasons, tables_visible, tables_not_usable where there are any, and saved.</source>
        <translation>Ein JSON-Objekt ausgeben: proven, exit_code, workspace, principal, checks, rights, findings, access, reasons, tables_visible, tables_not_usable, falls es welche gibt, und saved.</translation>
    </message>
    <message>
        <source>Do not start a stopped warehouse; what needs it is then not proven.</source>
        <translation>Ein gestopptes Warehouse nicht starten; was ein laufendes braucht, ist dann nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Wait at most this long for a warehouse to start.</source>
        <translation>Höchstens so lange auf den Start eines Warehouses warten.</translation>
    </message>
    <message>
        <source>The waiting time “%1” is not a number of seconds: type one such as 300.</source>
        <translation>Die Wartezeit „%1“ ist keine Anzahl von Sekunden: Geben Sie eine ein, etwa 300.</translation>
    </message>
    <message>
        <source>Checks a connection step by step, starting the warehouse if need be, and says of each step whether it is proven, why not, and what to do about it.</source>
        <translation>Prüft eine Verbindung Schritt für Schritt, startet dazu nötigenfalls das Warehouse und sagt zu jedem Schritt, ob er nachgewiesen ist, warum nicht und was zu tun ist.</translation>
    </message>
    <message>
        <source>With --save: keep the secret, also of a connection that did not keep it before.</source>
        <translation>Mit --save: das Geheimnis aufbewahren, auch wenn die Verbindung es bisher nicht aufbewahrt hat.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Diagnose: %1</translation>
    </message>
    <message>
        <source>The server’s words: %1</source>
        <translation>Die Worte des Servers: %1</translation>
    </message>
    <message>
        <source>This computer’s words: %1</source>
        <translation>Die Worte dieses Computers: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anforderung: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>One check in a report. %1 is the claim, %2 its state, %3 how long it took.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A secret must not stand among the arguments, where other programs can read it: give it with --secret-stdin, or in the environment variable DATABRICKS_CLIENT_SECRET or DATABRICKS_TOKEN.</source>
        <translation>Ein Geheimnis darf nicht in den Argumenten stehen, wo andere Programme es lesen können: Geben Sie es mit --secret-stdin oder in der Umgebungsvariablen DATABRICKS_CLIENT_SECRET oder DATABRICKS_TOKEN an.</translation>
    </message>
    <message>
        <source>Exit codes: 0 proven or done; 1 not proven or not done; 2 wrong use; 3 the workspace cannot be reached.</source>
        <translation>Exit-Codes: 0 nachgewiesen oder erledigt; 1 nicht nachgewiesen oder nicht erledigt; 2 falsch verwendet; 3 Arbeitsbereich nicht erreichbar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>See draftt-connect %1 --help.</source>
        <translation>Siehe draftt-connect %1 --help.</translation>
    </message>
    <message>
        <source>Usage: draftt-connect %1 [options] %2</source>
        <translation>Verwendung: draftt-connect %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>walk the five steps from options and a text, and save the connection</source>
        <translation>die fünf Schritte anhand von Optionen und einem Text durchgehen und die Verbindung speichern</translation>
    </message>
    <message>
        <source>set everything up with an admin’s sign-in, and take it back</source>
        <translation>alles mit der Anmeldung eines Administrators einrichten und wieder zurücknehmen</translation>
    </message>
    <message>
        <source>check a connection step by step, and save it</source>
        <translation>eine Verbindung Schritt für Schritt prüfen und speichern</translation>
    </message>
    <message>
        <source>examine the way to a workspace, rung by rung</source>
        <translation>den Weg zu einem Arbeitsbereich untersuchen, Stufe für Stufe</translation>
    </message>
    <message>
        <source>write the script that gives the rights, or takes them back</source>
        <translation>das Skript schreiben, das die Rechte erteilt oder zurücknimmt</translation>
    </message>
    <message>
        <source>certify that Draftt can only read, or list what it can do besides</source>
        <translation>bescheinigen, dass Draftt nur lesen kann, oder auflisten, was es sonst noch kann</translation>
    </message>
    <message>
        <source>list the saved connections</source>
        <translation>die gespeicherten Verbindungen auflisten</translation>
    </message>
    <message>
        <source>list the connections that were left half-way, or remove one</source>
        <translation>die unvollendeten Verbindungen (Entwürfe) auflisten oder eine entfernen</translation>
    </message>
    <message>
        <source>write a saved connection for another tool</source>
        <translation>eine gespeicherte Verbindung für ein anderes Werkzeug schreiben</translation>
    </message>
    <message>
        <source>save a connection from a file or a text that names one</source>
        <translation>eine Verbindung aus einer Datei oder einem Text speichern, der eine nennt</translation>
    </message>
    <message>
        <source>print the values for Draftt’s form, without the secret</source>
        <translation>die Werte für das Formular von Draftt ausgeben, ohne das Geheimnis</translation>
    </message>
    <message>
        <source>check a new secret and keep it in the place of the old one</source>
        <translation>ein neues Geheimnis prüfen und anstelle des alten aufbewahren</translation>
    </message>
    <message>
        <source>give a saved connection another name</source>
        <translation>einer gespeicherten Verbindung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>remove a saved connection and its secret</source>
        <translation>eine gespeicherte Verbindung und ihr Geheimnis entfernen</translation>
    </message>
    <message>
        <source>say what an error message means, and its fix</source>
        <translation>sagen, was eine Fehlermeldung bedeutet und was zu tun ist</translation>
    </message>
    <message>
        <source>write down what helps others to help</source>
        <translation>aufschreiben, was anderen hilft, Ihnen zu helfen</translation>
    </message>
    <message>
        <source>print what completes commands and options in a shell</source>
        <translation>ausgeben, was in einer Shell Befehle und Optionen vervollständigt</translation>
    </message>
    <message>
        <source>run the demo workspace, or walk the five steps on it</source>
        <translation>den Demo-Arbeitsbereich betreiben oder die fünf Schritte darin durchgehen</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Prints a script that completes commands, options and the names of saved connections in a shell. Packages of draftt-connect install it.</source>
        <translation>Gibt ein Skript aus, das in einer Shell Befehle, Optionen und die Namen gespeicherter Verbindungen vervollständigt. Pakete von draftt-connect installieren es.</translation>
    </message>
    <message>
        <source>bash, zsh or fish; names prints the names of the saved connections.</source>
        <translation>bash, zsh oder fish; names gibt die Namen der gespeicherten Verbindungen aus.</translation>
    </message>
    <message>
        <source>The shell “%1” is not known: type bash, zsh or fish.</source>
        <translation>Die Shell „%1“ ist nicht bekannt: Geben Sie bash, zsh oder fish ein.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The access token goes to %1.</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Das Zugriffstoken geht an %1.</translation>
    </message>
    <message>
        <source>The OAuth secret goes to %1.</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Das OAuth-Geheimnis geht an %1.</translation>
    </message>
    <message>
        <source>The name or the ID of a saved connection; options change parts of it.</source>
        <translation>Der Name oder die ID einer gespeicherten Verbindung; Optionen ändern Teile davon.</translation>
    </message>
    <message>
        <source>Use this proxy instead of the one set in the window, or the system’s.</source>
        <translation>Diesen Proxy verwenden statt des im Fenster eingestellten oder des Systemproxys.</translation>
    </message>
    <message>
        <source>Trust these certificates (PEM) besides the system’s.</source>
        <translation>Außer den Zertifikaten des Systems auch diesen vertrauen (PEM).</translation>
    </message>
    <message>
        <source>A plan file says what is wanted of a new connection: leave out --plan, or the name of the saved one.</source>
        <translation>Eine Plandatei sagt, was von einer neuen Verbindung gewünscht ist: Lassen Sie --plan oder den Namen der gespeicherten weg.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is such as “Catalog”, “Schema” or “Table”, %2 a sentence about what was typed there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A plan file: what is wanted, as the window or export --format plan has written it. Other options win over it.</source>
        <translation>Eine Plandatei: was gewünscht ist, wie das Fenster oder export --format plan es geschrieben hat. Andere Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>The workspace host, or its address as the browser shows it.</source>
        <translation>Der Host des Arbeitsbereichs oder seine Adresse, wie der Browser sie anzeigt.</translation>
    </message>
    <message>
        <source>The application ID of the service principal.</source>
        <translation>Die Anwendungs-ID des Dienstprinzipals.</translation>
    </message>
    <message>
        <source>The secret is a personal access token.</source>
        <translation>Das Geheimnis ist ein persönliches Zugriffstoken.</translation>
    </message>
    <message>
        <source>The ID or the HTTP path of the SQL warehouse.</source>
        <translation>Die ID oder der HTTP-Pfad des SQL-Warehouses.</translation>
    </message>
    <message>
        <source>The catalog.</source>
        <translation>Der Katalog.</translation>
    </message>
    <message>
        <source>The schema, without the catalog.</source>
        <translation>Das Schema, ohne den Katalog.</translation>
    </message>
    <message>
        <source>A table of the schema; may be given more than once. Without it: the whole schema.</source>
        <translation>Eine Tabelle des Schemas; darf mehrfach angegeben werden. Ohne sie: das ganze Schema.</translation>
    </message>
</context>
<context>
    <name>ConsequenceText</name>
    <message>
        <source>How many tables become readable cannot be seen from here yet. To see their names before Draftt may read them, grant it BROWSE on the catalog, or look into Catalog Explorer.</source>
        <translation>Wie viele Tabellen lesbar werden, ist von hier aus noch nicht zu sehen. Um ihre Namen zu sehen, bevor Draftt sie lesen darf, erteilen Sie BROWSE auf dem Katalog, oder sehen Sie im Katalog-Explorer nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) become readable.</source>
        <translation>
            <numerusform>%n Tabelle wird lesbar.</numerusform>
            <numerusform>%n Tabellen werden lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) with %1 columns become readable.</source>
        <extracomment>%n is a number of tables, %1 the number of their columns</extracomment>
        <translation>
            <numerusform>%n Tabelle mit %1 Spalten wird lesbar.</numerusform>
            <numerusform>%n Tabellen mit %1 Spalten werden lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) become readable, with %1 columns in those that were counted so far.</source>
        <translation>
            <numerusform>%n Tabelle wird lesbar, mit %1 bisher gezählten Spalten.</numerusform>
            <numerusform>%n Tabellen werden lesbar, mit %1 Spalten in denen, die bisher gezählt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a row filter: Draftt sees the rows that it lets through.</source>
        <translation>
            <numerusform>%n davon hat einen Zeilenfilter: Draftt sieht die Zeilen, die er durchlässt.</numerusform>
            <numerusform>%n davon haben einen Zeilenfilter: Draftt sieht die Zeilen, die er durchlässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have masked columns: Draftt sees what the mask shows.</source>
        <translation>
            <numerusform>%n davon hat maskierte Spalten: Draftt sieht, was die Maske zeigt.</numerusform>
            <numerusform>%n davon haben maskierte Spalten: Draftt sieht, was die Maske zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are views: Draftt sees what they show, whatever tables that is from.</source>
        <translation>
            <numerusform>%n davon ist eine Ansicht: Draftt sieht, was sie zeigt, aus welchen Tabellen es auch kommt.</numerusform>
            <numerusform>%n davon sind Ansichten: Draftt sieht, was sie zeigen, aus welchen Tabellen es auch kommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are foreign: reading them asks another system.</source>
        <translation>
            <numerusform>%n davon ist eine Fremdtabelle: Wer sie liest, fragt ein anderes System ab.</numerusform>
            <numerusform>%n davon sind Fremdtabellen: Wer sie liest, fragt ein anderes System ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the tables…</source>
        <translation>Die Tabellen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The schema is empty: Draftt may read all its tables, and there is none. You can type below the name of a table that is made later.</source>
        <translation>Das Schema ist leer: Draftt darf alle Tabellen darin lesen, und es gibt keine. Den Namen einer Tabelle, die später entsteht, können Sie unten eingeben.</translation>
    </message>
    <message>
        <source>Draftt sees no table yet. They appear here once the script has been run; you can also type a name below.</source>
        <translation>Draftt sieht noch keine Tabelle. Sie erscheinen hier, sobald das Skript ausgeführt wurde; Sie können auch unten einen Namen eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) so far. Reading on…</source>
        <extracomment>Below the list of tables. %n is how many there are.</extracomment>
        <translation>
            <numerusform>Bisher %n Tabelle. Es wird weitergelesen&#xa0;…</numerusform>
            <numerusform>Bisher %n Tabellen. Es wird weitergelesen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>A click anywhere in a row, or Space, ticks it. One row of a ticked table is read at once.</source>
        <translation>Ein Klick irgendwo in eine Zeile oder die Leertaste kreuzt sie an. Eine Zeile einer angekreuzten Tabelle wird sofort gelesen.</translation>
    </message>
    <message>
        <source>Every table that is made in this schema later becomes readable too.</source>
        <translation>Auch jede Tabelle, die später in diesem Schema erstellt wird, wird lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked table(s) are not visible yet and are not counted.</source>
        <translation>
            <numerusform>%n angekreuzte Tabelle ist noch nicht sichtbar und nicht mitgezählt.</numerusform>
            <numerusform>%n angekreuzte Tabellen sind noch nicht sichtbar und nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n table(s) Draftt sees only the name yet. %1</source>
        <extracomment>%1 is another sentence about the tables of a list</extracomment>
        <translation>
            <numerusform>Von %n Tabelle sieht Draftt erst den Namen. %1</numerusform>
            <numerusform>Von %n Tabellen sieht Draftt erst den Namen. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomDomain</name>
    <message>
        <source>The workspace host is a domain of its own, and the secret may be sent there.</source>
        <translation>Der Host des Arbeitsbereichs ist eine eigene Domäne, und das Geheimnis darf dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>May the secret be sent to %1?</source>
        <translation>Darf das Geheimnis an %1 gesendet werden?</translation>
    </message>
    <message>
        <source>If it is meant, add --custom-domain.</source>
        <translation>Wenn es so gemeint ist, geben Sie --custom-domain an.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Walk the five steps of the wizard on a demo workspace here in the terminal.</source>
        <translation>Die fünf Schritte des Assistenten in einem Demo-Arbeitsbereich hier im Terminal durchgehen.</translation>
    </message>
    <message>
        <source>Listen on this port; without it, on any free one.</source>
        <translation>An diesem Port lauschen; ohne Angabe an einem beliebigen freien.</translation>
    </message>
    <message>
        <source>Print the first line as one JSON object: url, workspace_id, client_id, client_secret, token, admin_client_id, admin_client_secret, admin_token and sql_editor.</source>
        <translation>Die erste Zeile als ein JSON-Objekt ausgeben: url, workspace_id, client_id, client_secret, token, admin_client_id, admin_client_secret, admin_token und sql_editor.</translation>
    </message>
    <message>
        <source>Let the workspace fail in a certain way from the start.</source>
        <translation>Den Arbeitsbereich von Anfang an auf eine bestimmte Weise versagen lassen.</translation>
    </message>
    <message>
        <source>Print the names of the scenarios, one a line.</source>
        <translation>Die Namen der Szenarien ausgeben, einen je Zeile.</translation>
    </message>
    <message>
        <source>How fast waits pass: 0.01 makes four minutes 2.4 seconds.</source>
        <translation>Wie schnell Wartezeiten vergehen: 0.01 macht aus vier Minuten 2,4 Sekunden.</translation>
    </message>
    <message>
        <source>Add a schema with 10,000 tables.</source>
        <translation>Ein Schema mit 10.000 Tabellen hinzufügen.</translation>
    </message>
    <message>
        <source>The demo workspace %1 could not be started: %2.</source>
        <extracomment>%1 is the path of a program, %2 the system&apos;s own reason</extracomment>
        <translation>Der Demo-Arbeitsbereich %1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>Runs an imitation of a workspace on this computer until it is ended. Its first line says where it is and who may sign in.</source>
        <translation>Betreibt die Nachahmung eines Arbeitsbereichs auf diesem Computer, bis sie beendet wird. Ihre erste Zeile sagt, wo sie ist und wer sich anmelden darf.</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Climbs from this computer to a workspace, one rung after the other: proxy, name, connection, TLS, HTTP, clock, workspace. Names what stands in the way and ends with a text for the network team. No credentials are asked for or sent.</source>
        <translation>Steigt von diesem Computer Stufe für Stufe zu einem Arbeitsbereich auf: Proxy, Name, Verbindung, TLS, HTTP, Uhr, Arbeitsbereich. Nennt, was im Weg steht, und schließt mit einem Text für das Netzwerkteam. Anmeldeinformationen werden weder verlangt noch gesendet.</translation>
    </message>
    <message>
        <source>The workspace host, or its address as the browser shows it.</source>
        <translation>Der Host des Arbeitsbereichs oder seine Adresse, wie der Browser sie anzeigt.</translation>
    </message>
    <message>
        <source>Print one JSON object: host, finding, words, rungs, the facts found and the text for the network team.</source>
        <translation>Ein JSON-Objekt ausgeben: host, finding, words, rungs, die gefundenen Angaben und den Text für das Netzwerkteam.</translation>
    </message>
</context>
<context>
    <name>DraftsCommand</name>
    <message>
        <source>There is no draft.</source>
        <translation>Es gibt keinen Entwurf.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>READS</source>
        <translation>LIEST</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>STEHT BEI</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>VERLASSEN</translation>
    </message>
    <message>
        <source>The draft %1 is damaged at %2: delete the file, or remove it by its ID.</source>
        <extracomment>%1 is the path of a file, %2 the place in it</extracomment>
        <translation>Der Entwurf %1 ist bei %2 beschädigt: Löschen Sie die Datei, oder entfernen Sie ihn mit seiner ID.</translation>
    </message>
    <message>
        <source>Which draft is meant is missing: type its name; draftt-connect drafts shows the names.</source>
        <translation>Welcher Entwurf gemeint ist, fehlt: Geben Sie seinen Namen ein; draftt-connect drafts zeigt die Namen.</translation>
    </message>
    <message>
        <source>No draft is called “%1”: draftt-connect drafts shows the names.</source>
        <translation>Kein Entwurf heißt „%1“: draftt-connect drafts zeigt die Namen.</translation>
    </message>
    <message>
        <source>Several drafts are called “%1”: name one by its ID, which draftt-connect drafts --json shows.</source>
        <translation>Mehrere Entwürfe heißen „%1“: Nennen Sie einen mit seiner ID, die draftt-connect drafts --json zeigt.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: add --yes to remove the draft without a question.</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie --yes an, um den Entwurf ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Remove the draft “%1”? What was entered is gone then.</source>
        <translation>Den Entwurf „%1“ entfernen? Was eingegeben wurde, ist dann weg.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The draft “%1” is gone.</source>
        <translation>Der Entwurf „%1“ ist weg.</translation>
    </message>
    <message>
        <source>Lists the connections that were left half-way in the window, or removes one. The window resumes them.</source>
        <translation>Listet die Verbindungen auf, die im Fenster unvollendet blieben, oder entfernt eine. Das Fenster nimmt sie wieder auf.</translation>
    </message>
    <message>
        <source>Remove the draft of that name or ID.</source>
        <translation>Den Entwurf mit diesem Namen oder dieser ID entfernen.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Print one JSON object: drafts and damaged files; or removed and id.</source>
        <translation>Ein JSON-Objekt ausgeben: drafts und beschädigte Dateien; oder removed und id.</translation>
    </message>
    <message>
        <source>“%1” is not what this command does: type drafts, or drafts remove DRAFT.</source>
        <translation>„%1“ kennt dieser Befehl nicht: Geben Sie drafts ein, oder drafts remove DRAFT.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <comment>a duration; %1 is a number of seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>a duration; %1 minutes, %2 seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>nothing in it was recognised</source>
        <translation>nichts darin wurde erkannt</translation>
    </message>
    <message>
        <source>rule “%1”, by %2: “%3”</source>
        <extracomment>%1 is the name of a rule, %2 the kind of evidence, %3 what was found.</extracomment>
        <translation>Regel „%1“, durch %2: „%3“</translation>
    </message>
    <message>
        <source>rule “%1”, by %2: “%3” (%4)</source>
        <extracomment>%1 is the name of a rule, %2 the kind of evidence, %3 what was found, %4 where it stood.</extracomment>
        <translation>Regel „%1“, durch %2: „%3“ (%4)</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <extracomment>%1 is what to do next.</extracomment>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <extracomment>%1 is who can do it.</extracomment>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is what a decision rests on.</extracomment>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Says what an error means and how to mend it. Takes recorded answers, an answer as curl -i prints it, or the message of any other tool. Asks no server.</source>
        <translation>Sagt, was ein Fehler bedeutet und wie er behoben wird. Nimmt aufgezeichnete Antworten, eine Antwort, wie curl -i sie ausgibt, oder die Meldung eines beliebigen anderen Werkzeugs. Fragt keinen Server.</translation>
    </message>
    <message>
        <source>The file to read; - is the standard input.</source>
        <translation>Die zu lesende Datei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Print a JSON array with id, code, facts and fix for each answer.</source>
        <translation>Ein JSON-Array mit id, code, facts und fix je Antwort ausgeben.</translation>
    </message>
    <message>
        <source>Say as well what each answer rests on: the rule, the evidence, and where it stands.</source>
        <translation>Auch sagen, worauf jede Antwort beruht: die Regel, den Beleg und wo er stand.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>A name of this connection holds “%2”, which cannot be written for that: %1.</source>
        <extracomment>%1 is what a form is for, such as “JDBC URL”, %2 a character</extracomment>
        <translation>Ein Name dieser Verbindung enthält „%2“, was sich dafür nicht schreiben lässt: %1.</translation>
    </message>
    <message>
        <source>The section %1 of %2 was not written by draftt-connect: choose another name with --section, or add --force to replace it.</source>
        <extracomment>%1 is a section with its brackets, %2 a path</extracomment>
        <translation>Der Abschnitt %1 von %2 wurde nicht von draftt-connect geschrieben: Wählen Sie mit --section einen anderen Namen, oder ersetzen Sie ihn mit --force.</translation>
    </message>
    <message>
        <source>The section [%1] is in %2, without the secret.</source>
        <translation>Der Abschnitt [%1] steht in %2, ohne das Geheimnis.</translation>
    </message>
    <message>
        <source>The connection is in %1, without the secret.</source>
        <translation>Die Verbindung steht in %1, ohne das Geheimnis.</translation>
    </message>
    <message>
        <source>What the file was is in %1.</source>
        <translation>Was die Datei war, steht in %1.</translation>
    </message>
    <message>
        <source>The name or the ID of the connection.</source>
        <translation>Der Name oder die ID der Verbindung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a word that is typed, %2 what it is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output. A .databrickscfg and an odbc.ini may hold other sections; they stay as they are, and what the file was is kept beside it.</source>
        <translation>In diese Datei schreiben statt auf die Standardausgabe. Eine .databrickscfg und eine odbc.ini dürfen andere Abschnitte enthalten; sie bleiben, wie sie sind, und was die Datei war, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>What the other tool calls it: the section, or the dbt profile; without it, a name made from the connection’s.</source>
        <translation>Wie das andere Werkzeug sie nennt: der Abschnitt oder das dbt-Profil; ohne Angabe ein Name, der aus dem der Verbindung gebildet wird.</translation>
    </message>
    <message>
        <source>Replace an existing file, or a section that something else has written.</source>
        <translation>Eine vorhandene Datei ersetzen oder einen Abschnitt, den etwas anderes geschrieben hat.</translation>
    </message>
    <message>
        <source>Report as one JSON object: file, format, section and change; without --output format, section, text and secret, the variable that it is read from.</source>
        <translation>Das Ergebnis als ein JSON-Objekt ausgeben: file, format, section und change; ohne --output format, section, text und secret, die Variable, aus der es gelesen wird.</translation>
    </message>
    <message>
        <source>Writes a saved connection in another form. The secret is never part of it.</source>
        <translation>Schreibt eine gespeicherte Verbindung in einer anderen Form. Das Geheimnis gehört nie dazu.</translation>
    </message>
    <message>
        <source>The format “%1” is not known: type one of %2.</source>
        <extracomment>%1 is what was typed, %2 a list of words</extracomment>
        <translation>Das Format „%1“ ist nicht bekannt: Geben Sie eines von diesen ein: %2.</translation>
    </message>
</context>
<context>
    <name>GrantsCommand</name>
    <message>
        <source>sql: for the SQL editor (the default); cli: for the Databricks CLI; terraform: databricks_grant resources; rest: calls with curl.</source>
        <translation>sql: für den SQL-Editor (Standard); cli: für die Databricks-CLI; terraform: databricks_grant-Ressourcen; rest: Aufrufe mit curl.</translation>
    </message>
    <message>
        <source>Sign in as the service principal, read what it holds, and write only what is missing.</source>
        <translation>Sich als Dienstprinzipal anmelden, lesen, was er hat, und nur schreiben, was fehlt.</translation>
    </message>
    <message>
        <source>Write the script that takes exactly these rights back.</source>
        <translation>Das Skript schreiben, das genau diese Rechte zurücknimmt.</translation>
    </message>
    <message>
        <source>Print one JSON object: form, undo, principal, grants, held, findings and script.</source>
        <translation>Ein JSON-Objekt ausgeben: form, undo, principal, grants, held, findings und script.</translation>
    </message>
    <message>
        <source>Writes the script that gives the service principal USE CATALOG, USE SCHEMA and SELECT on a schema or on chosen tables, and nothing else. An admin runs it. Without --missing no secret is needed and no workspace is asked.</source>
        <translation>Schreibt das Skript, das dem Dienstprinzipal USE CATALOG, USE SCHEMA und SELECT auf einem Schema oder auf gewählten Tabellen erteilt, und nichts anderes. Ein Administrator führt es aus. Ohne --missing wird kein Geheimnis gebraucht und kein Arbeitsbereich gefragt.</translation>
    </message>
    <message>
        <source>The form “%1” is not known: type one of %2.</source>
        <extracomment>%2 is a list of words such as sql, cli</extracomment>
        <translation>Die Form „%1“ ist nicht bekannt: Geben Sie eine von diesen ein: %2.</translation>
    </message>
</context>
<context>
    <name>GrantsWords</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 readable</source>
        <extracomment>In the list of steps, of the ticked tables: 1 of 2 readable</extracomment>
        <translation>%1 von %2 lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Draftt can read %n table(s).</source>
        <translation>
            <numerusform>Draftt kann %n Tabelle lesen.</numerusform>
            <numerusform>Draftt kann %n Tabellen lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the tables that Draftt is to read.</source>
        <translation>Kreuzen Sie die Tabellen an, die Draftt lesen soll.</translation>
    </message>
    <message>
        <source>Reading what Draftt may do…</source>
        <translation>Es wird gelesen, was Draftt darf&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are ticked. One row of each is read when you go on.</source>
        <translation>
            <numerusform>%n Tabelle ist angekreuzt. Eine Zeile davon wird gelesen, wenn Sie weitermachen.</numerusform>
            <numerusform>%n Tabellen sind angekreuzt. Von jeder wird eine Zeile gelesen, wenn Sie weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether Draftt can read what is ticked is checked when you go on.</source>
        <translation>Ob Draftt das Angekreuzte lesen kann, wird geprüft, wenn Sie weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read yet: run the script that is shown here.</source>
        <translation>
            <numerusform>%n Tabelle kann noch nicht gelesen werden: Führen Sie das Skript aus, das hier steht.</numerusform>
            <numerusform>%n Tabellen können noch nicht gelesen werden: Führen Sie das Skript aus, das hier steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n Tabelle kann noch nicht gelesen werden.</numerusform>
            <numerusform>%n Tabellen können noch nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read yet.</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>„%1“ kann noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read yet: run the script that is shown here.</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>„%1“ kann noch nicht gelesen werden: Führen Sie das Skript aus, das hier steht.</translation>
    </message>
    <message>
        <source>Without the secret the tables cannot be read. You can go on; they are saved as unproven.</source>
        <translation>Ohne das Geheimnis können die Tabellen nicht gelesen werden. Sie können weitermachen; sie werden als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>The tables are still being read. You can wait, or go on meanwhile.</source>
        <translation>Die Tabellen werden noch gelesen. Sie können warten oder inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Draftt can read the ticked tables. That it can read the whole schema, and what is made in it later, no list of rights shows. You can go on; it is saved as unproven.</source>
        <translation>Draftt kann die angekreuzten Tabellen lesen. Dass es das ganze Schema lesen kann, auch was später darin entsteht, zeigt keine Liste der Rechte. Sie können weitermachen; es wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>Draftt cannot read every ticked table yet. The list shows which. You can go on; they are saved as unproven.</source>
        <translation>Draftt kann noch nicht jede angekreuzte Tabelle lesen. Die Liste zeigt, welche. Sie können weitermachen; sie werden als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is stopped. Going on starts it and reads what is ticked, which costs as much as some minutes of running.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>„%1“ ist gestoppt. Wenn Sie weitermachen, wird es gestartet und das Angekreuzte gelesen; das kostet so viel wie einige Minuten Betrieb.</translation>
    </message>
</context>
<context>
    <name>HandOverCommand</name>
    <message>
        <source>For Draftt: Integrations › Azure Databricks › Connect</source>
        <translation>Für Draftt: Integrations › Azure Databricks › Connect</translation>
    </message>
    <message>
        <source>(never printed: the window copies it, or enter the one that Databricks showed)</source>
        <translation>(wird nie ausgegeben: Das Fenster kopiert es, oder geben Sie das ein, das Databricks angezeigt hat)</translation>
    </message>
    <message>
        <source>Prints the values of a saved connection in the order of Draftt’s form. The secret is never printed.</source>
        <translation>Gibt die Werte einer gespeicherten Verbindung in der Reihenfolge des Formulars von Draftt aus. Das Geheimnis wird nie ausgegeben.</translation>
    </message>
    <message>
        <source>The name or the ID of the connection.</source>
        <translation>Der Name oder die ID der Verbindung.</translation>
    </message>
    <message>
        <source>Print the text for the network team instead: what has to let Draftt in.</source>
        <translation>Stattdessen den Text für das Netzwerkteam ausgeben: was Draftt zulassen muss.</translation>
    </message>
    <message>
        <source>Print one JSON object: name, values in order, and network_text.</source>
        <translation>Ein JSON-Objekt ausgeben: name, values (der Reihe nach) und network_text.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>The connection “%1” was imported. Nothing of it is proven here yet: run draftt-connect check with its name.</source>
        <translation>Die Verbindung „%1“ wurde importiert. Hier ist noch nichts davon nachgewiesen: Führen Sie draftt-connect check mit ihrem Namen aus.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain now. It still stands where you took it from: delete it there.</source>
        <translation>Ihr Geheimnis ist jetzt im Schlüsselbund. Es steht noch dort, woher Sie es haben: Löschen Sie es dort.</translation>
    </message>
    <message>
        <source>It has no secret here: give one with --secret-stdin when you check it.</source>
        <translation>Sie hat hier kein Geheimnis: Geben Sie beim Prüfen eines mit --secret-stdin an.</translation>
    </message>
    <message>
        <source>A connection called “%1” is saved already: choose another name with --name.</source>
        <translation>Eine Verbindung namens „%1“ ist schon gespeichert: Wählen Sie mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>A file that draftt-connect export has written, or any text that names a connection; - is the standard input.</source>
        <translation>Eine Datei, die draftt-connect export geschrieben hat, oder ein beliebiger Text, der eine Verbindung nennt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Which section of several is meant.</source>
        <translation>Welcher von mehreren Abschnitten gemeint ist.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Print one JSON object: imported, id, host and secret, and of a text that was not exported also taken and left.</source>
        <translation>Ein JSON-Objekt ausgeben: imported, id, host und secret, und bei einem Text, der nicht exportiert wurde, auch taken und left.</translation>
    </message>
    <message>
        <source>Saves a connection from a file or from whatever names one: a section of .databrickscfg or odbc.ini, environment variables, a JDBC URL, an ODBC string, the connection details of a warehouse, a Terraform provider, a mail. It is said what was taken from where, and what was left. A secret that stands there, or is given along, goes to the keychain and nowhere else.</source>
        <translation>Speichert eine Verbindung aus einer Datei oder aus allem, was eine nennt: einem Abschnitt von .databrickscfg oder odbc.ini, Umgebungsvariablen, einer JDBC-URL, einer ODBC-Zeichenfolge, den Verbindungsdetails eines Warehouses, einem Terraform-Provider, einer E-Mail. Gesagt wird, was woher genommen und was weggelassen wurde. Ein Geheimnis, das dort steht oder mit angegeben wird, kommt in den Schlüsselbund und nirgendwo anders hin.</translation>
    </message>
    <message>
        <source>There is no section “%1” with a connection in it.</source>
        <translation>Es gibt keinen Abschnitt „%1“ mit einer Verbindung darin.</translation>
    </message>
    <message>
        <source>The standard input holds the text already: give the secret in it, or in the environment.</source>
        <translation>Die Standardeingabe enthält schon den Text: Geben Sie das Geheimnis darin oder in der Umgebung an.</translation>
    </message>
    <message>
        <source>Name it with --section NAME.</source>
        <translation>Nennen Sie sie mit --section NAME.</translation>
    </message>
    <message>
        <source>Nothing there says what a connection is: neither a host nor an ID, path or name was recognised.</source>
        <translation>Nichts dort nennt eine Verbindung: Weder ein Host noch eine ID, ein Pfad oder ein Name wurde erkannt.</translation>
    </message>
    <message>
        <source>That is not a whole connection yet, and nothing was saved: add %1.</source>
        <extracomment>%1 is a list of options such as --host</extracomment>
        <translation>Das ist noch keine vollständige Verbindung, und es wurde nichts gespeichert: Ergänzen Sie %1.</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>The saved connection %1 is damaged at %2: delete the file and save the connection again.</source>
        <extracomment>%1 is the path of a file, %2 the place in it</extracomment>
        <translation>Die gespeicherte Verbindung %1 ist bei %2 beschädigt: Löschen Sie die Datei, und speichern Sie die Verbindung noch einmal.</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a column: %1 is «proven» or «unproven», %2 such as «read-only» or «more than chosen».
----------
%1 is where a secret is, %2 such as «ends in 12 days».</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n table(s))</source>
        <translation>
            <numerusform>%1 (%n Tabelle)</numerusform>
            <numerusform>%1 (%n Tabellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection is saved.</source>
        <translation>Es ist keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WORKSPACE</source>
        <translation>ARBEITSBEREICH</translation>
    </message>
    <message>
        <source>READS</source>
        <translation>LIEST</translation>
    </message>
    <message>
        <source>ACCESS</source>
        <translation>ZUGRIFF</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIMNIS</translation>
    </message>
    <message>
        <source>draftt-connect rotate changes it.</source>
        <translation>draftt-connect rotate ändert es.</translation>
    </message>
    <message>
        <source>Lists the saved connections.</source>
        <translation>Listet die gespeicherten Verbindungen auf.</translation>
    </message>
    <message>
        <source>Print one JSON object: profiles, what the keychain has of each (secrets), and damaged files.</source>
        <translation>Ein JSON-Objekt ausgeben: profiles, was der Schlüsselbund zu jeder hat (secrets), und beschädigte Dateien.</translation>
    </message>
    <message>
        <source>%1; not looked at anew since %2</source>
        <extracomment>In a column: %1 is such as «proven, read-only», %2 such as «yesterday 18:40».</extracomment>
        <translation>%1; seit %2 nicht neu nachgesehen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>draftt-connect connects Draftt to the tables of a Databricks workspace, read-only.</source>
        <translation>draftt-connect verbindet Draftt mit den Tabellen eines Databricks-Arbeitsbereichs, nur lesend.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Verwendung:</translation>
    </message>
    <message>
        <source>Without a command the window opens: the saved connections, or with none the setup wizard; with the name of a saved connection, that one.</source>
        <translation>Ohne Befehl öffnet sich das Fenster: die gespeicherten Verbindungen oder, wenn es keine gibt, der Einrichtungsassistent; mit dem Namen einer gespeicherten Verbindung diese.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>open the wizard on the built-in demo workspace</source>
        <translation>den Assistenten mit dem eingebauten Demo-Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>open the wizard on what a plan file says</source>
        <translation>den Assistenten mit dem öffnen, was eine Plandatei sagt</translation>
    </message>
    <message>
        <source>the language to speak, such as de; by default the desktop’s</source>
        <translation>die Sprache des Programms, etwa de; sonst die des Desktops</translation>
    </message>
    <message>
        <source>write down what is sent, for bundle: off, error, info or debug</source>
        <translation>aufzeichnen, was gesendet wird, für bundle: off, error, info oder debug</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this; each command has its own --help</source>
        <translation>dies ausgeben; jeder Befehl hat sein eigenes --help</translation>
    </message>
    <message>
        <source>Commands, which need no display:</source>
        <translation>Befehle, die keine Anzeige brauchen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor an option: draftt-connect --help lists them.</source>
        <translation>„%1“ ist weder ein Befehl noch eine Option: draftt-connect --help listet alle auf.</translation>
    </message>
    <message>
        <source>This program has the commands only: draftt-connect opens the wizard.</source>
        <translation>Dieses Programm hat nur die Befehle: draftt-connect öffnet den Assistenten.</translation>
    </message>
    <message>
        <source>This program was built without the wizard’s window: use a command; draftt-connect --help lists them.</source>
        <translation>Dieses Programm wurde ohne das Fenster des Assistenten gebaut: Verwenden Sie einen Befehl; draftt-connect --help listet alle auf.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>The file %1 exists: choose another one, or add --force to replace it.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die Datei %1 ist schon vorhanden: Wählen Sie eine andere, oder ersetzen Sie sie mit --force.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Run this once in Databricks, as an account admin who is metastore admin</source>
        <translation>Einmal in Databricks ausführen, als Kontoadministrator, der Metastore-Administrator ist</translation>
    </message>
    <message>
        <source>Run this once in Databricks, as owner of the catalog or metastore admin</source>
        <translation>Einmal in Databricks ausführen, als Besitzer des Katalogs oder Metastore-Administrator</translation>
    </message>
    <message>
        <source>Each schema of the catalog “system” is granted by itself, after an account admin has enabled it.</source>
        <translation>Für jedes Schema des Katalogs „system“ werden die Rechte einzeln erteilt, nachdem ein Kontoadministrator es aktiviert hat.</translation>
    </message>
    <message>
        <source>The catalog is foreign: its tables lie in another system. Whoever is workspace admin and nothing else may not grant in it.</source>
        <translation>Der Katalog ist ein fremder Katalog: Seine Tabellen liegen in einem anderen System. Wer nur Arbeitsbereichsadministrator ist, darf darin keine Rechte erteilen.</translation>
    </message>
    <message>
        <source>The catalog is shared by somebody else (Delta Sharing). Its owner here grants; whoever shares it cannot.</source>
        <translation>Der Katalog wird von jemand anderem geteilt (Delta Sharing). Sein Besitzer hier erteilt die Rechte; wer ihn teilt, kann das nicht.</translation>
    </message>
</context>
<context>
    <name>ReadTables</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <extracomment>Beside a table that Draftt can read</extracomment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s), empty</source>
        <extracomment>Beside a table that Draftt can read, and that has no row</extracomment>
        <translation>
            <numerusform>%n Spalte, leer</numerusform>
            <numerusform>%n Spalten, leer</numerusform>
        </translation>
    </message>
    <message>
        <source>not granted yet</source>
        <extracomment>Beside a table in a list: the right to read it</extracomment>
        <translation>noch nicht erteilt</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>Beside a table in a list</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Beside a table in a list</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not testable by rows: its measures must be named</source>
        <extracomment>Beside a metric view, which cannot be read row by row.</extracomment>
        <translation>nicht anhand von Zeilen prüfbar: Die Measures müssen genannt werden</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>Beside a table in a list, of which nothing is wrong</extracomment>
        <translation>nicht nachgesehen</translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>Nobody can be asked here: add --yes to remove the connection without a question.</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie --yes an, um die Verbindung ohne Rückfrage zu entfernen.</translation>
    </message>
    <message>
        <source>Remove the connection “%1” and its secret in the keychain?</source>
        <translation>Die Verbindung „%1“ und ihr Geheimnis im Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The connection “%1” was removed.</source>
        <translation>Die Verbindung „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Removes a saved connection and takes its secret out of the keychain.</source>
        <translation>Entfernt eine gespeicherte Verbindung und nimmt ihr Geheimnis aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The name or the ID of the connection.</source>
        <translation>Der Name oder die ID der Verbindung.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Print one JSON object: removed and id.</source>
        <translation>Ein JSON-Objekt ausgeben: removed und id.</translation>
    </message>
</context>
<context>
    <name>RenameCommand</name>
    <message>
        <source>Gives a saved connection another name. Its secret stays as it is.</source>
        <translation>Gibt einer gespeicherten Verbindung einen anderen Namen. Ihr Geheimnis bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The connection, by its name or ID, and its new name.</source>
        <translation>Die Verbindung, mit ihrem Namen oder ihrer ID, und ihr neuer Name.</translation>
    </message>
    <message>
        <source>Print one JSON object: id, name and before.</source>
        <translation>Ein JSON-Objekt ausgeben: id, name und before.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <extracomment>%1 and %2 are names of a connection</extracomment>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>RightsReport</name>
    <message>
        <source>Rights that are needed:</source>
        <translation>Benötigte Rechte:</translation>
    </message>
</context>
<context>
    <name>RotateCommand</name>
    <message>
        <source>The name or the ID of the connection.</source>
        <translation>Der Name oder die ID der Verbindung.</translation>
    </message>
    <message>
        <source>Read the new secret from standard input. Without it, it is asked for; nothing is shown while it is typed.</source>
        <translation>Das neue Geheimnis aus der Standardeingabe lesen. Ohne diese Option wird danach gefragt; während der Eingabe wird nichts angezeigt.</translation>
    </message>
    <message>
        <source>The day on which Databricks ends the new secret, two years from now at most; the list warns before.</source>
        <translation>Der Tag, an dem Databricks das neue Geheimnis ablaufen lässt, höchstens in zwei Jahren; die Liste warnt vorher.</translation>
    </message>
    <message>
        <source>With --ends: write a calendar file (.ics) with that day.</source>
        <translation>Mit --ends: eine Kalenderdatei (.ics) mit diesem Tag schreiben.</translation>
    </message>
    <message>
        <source>Print one JSON object: rotated, name, ends, code and reason.</source>
        <translation>Ein JSON-Objekt ausgeben: rotated, name, ends, code und reason.</translation>
    </message>
    <message>
        <source>“%1” is no day: type it as in 2028-11-01.</source>
        <translation>„%1“ ist kein Tag: Geben Sie ihn in der Form 2028-11-01 ein.</translation>
    </message>
    <message>
        <source>A calendar file needs the day: add --ends.</source>
        <translation>Eine Kalenderdatei braucht den Tag: Geben Sie --ends an.</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give the new secret with --secret-stdin.</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie das neue Geheimnis mit --secret-stdin an.</translation>
    </message>
    <message>
        <source>The new secret of “%1” works and is in the keychain.</source>
        <translation>Das neue Geheimnis von „%1“ funktioniert und ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Next: enter it in Draftt too (draftt-connect hand-over shows the form).</source>
        <translation>Als Nächstes: Geben Sie es auch in Draftt ein (draftt-connect hand-over zeigt das Formular).</translation>
    </message>
    <message>
        <source>Then delete the old one in Databricks, under Secrets: %1</source>
        <extracomment>%1 is the address of a page</extracomment>
        <translation>Löschen Sie dann das alte in Databricks, unter „Geheimnisse“: %1</translation>
    </message>
    <message>
        <source>Nothing was changed: the old secret is kept.</source>
        <translation>Es wurde nichts geändert: Das alte Geheimnis bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>Takes a new secret for a saved connection, checks it on the workspace, and only then puts it into the keychain in the place of the old one. A failure changes nothing.</source>
        <translation>Nimmt ein neues Geheimnis für eine gespeicherte Verbindung entgegen, prüft es am Arbeitsbereich und legt es erst dann anstelle des alten in den Schlüsselbund. Ein Fehlschlag ändert nichts.</translation>
    </message>
    <message>
        <source>This connection keeps no secret on this computer, so there is none to change.</source>
        <translation>Diese Verbindung bewahrt auf diesem Computer kein Geheimnis auf, daher gibt es keines zu ändern.</translation>
    </message>
    <message>
        <source>With --calendar: replace a file that exists.</source>
        <translation>Mit --calendar: eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>%1 is over: type the day on which Databricks ends the new secret.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 ist vorbei: Geben Sie den Tag an, an dem das neue Geheimnis bei Databricks abläuft.</translation>
    </message>
    <message>
        <source>%1 is too late: Databricks ends a secret that is made today on %2 at the latest.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 ist zu spät: Ein heute erstelltes Geheimnis läuft bei Databricks spätestens am %2 ab.</translation>
    </message>
</context>
<context>
    <name>SavedProfile</name>
    <message>
        <source>Which connection is meant is missing: type its name; draftt-connect list shows the names.</source>
        <translation>Es fehlt, welche Verbindung gemeint ist: Geben Sie ihren Namen ein; draftt-connect list zeigt die Namen.</translation>
    </message>
    <message>
        <source>No saved connection is called “%1”: draftt-connect list shows the names.</source>
        <translation>Keine gespeicherte Verbindung heißt „%1“: draftt-connect list zeigt die Namen.</translation>
    </message>
</context>
<context>
    <name>SecretSource</name>
    <message>
        <source>Access token:</source>
        <translation>Zugriffstoken:</translation>
    </message>
    <message>
        <source>OAuth secret:</source>
        <translation>OAuth-Geheimnis:</translation>
    </message>
    <message>
        <source>Access token for %1:</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Zugriffstoken für %1:</translation>
    </message>
    <message>
        <source>OAuth secret for %1:</source>
        <translation>OAuth-Geheimnis für %1:</translation>
    </message>
    <message>
        <source>Read the secret from standard input. Without it, the environment variable DATABRICKS_CLIENT_SECRET (for a token DATABRICKS_TOKEN) is used where the keychain has none.</source>
        <translation>Das Geheimnis aus der Standardeingabe lesen. Ohne diese Option wird die Umgebungsvariable DATABRICKS_CLIENT_SECRET (für ein Token DATABRICKS_TOKEN) verwendet, wenn der Schlüsselbund keines hat.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The keychain cannot be used: %1. Unlock it, or start a session that has one, and try again.</source>
        <extracomment>%1 is the keychain&apos;s own reason</extracomment>
        <translation>Der Schlüsselbund kann nicht verwendet werden: %1. Entsperren Sie ihn, oder starten Sie eine Sitzung, die einen hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection. Give it with --secret-stdin, or save the connection again.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für diese Verbindung. Geben Sie es mit --secret-stdin an, oder speichern Sie die Verbindung noch einmal.</translation>
    </message>
    <message>
        <source>The secret in the keychain was saved for %1, and this connection leads to %2 now, so nothing was sent there. If it is meant, name the address with --host and give a secret of %2 with --secret-stdin, or save the connection again.</source>
        <extracomment>%1 and %2 are each an address and, in brackets, how one signs in there and as whom</extracomment>
        <translation>Das Geheimnis im Schlüsselbund wurde für %1 gespeichert, und diese Verbindung führt jetzt zu %2; deshalb wurde nichts dorthin gesendet. Wenn es so gemeint ist, nennen Sie die Adresse mit --host, und geben Sie ein Geheimnis von %2 mit --secret-stdin an, oder speichern Sie die Verbindung noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written or read: %1.</source>
        <extracomment>%1 is the path and the system&apos;s own reason</extracomment>
        <translation>Die Datei konnte nicht geschrieben oder gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The keychain is locked. Answer its question for the password, or unlock it in the program that manages it, such as Passwords and Keys or the wallet manager; signing in to the desktop unlocks it too. Without it, give the secret with --secret-stdin.</source>
        <translation>Der Schlüsselbund ist gesperrt. Beantworten Sie seine Frage nach dem Kennwort, oder entsperren Sie ihn in dem Programm, das ihn verwaltet, etwa in „Passwörter und Verschlüsselung“ oder in der Verwaltung der digitalen Brieftasche; auch die Anmeldung am Desktop entsperrt ihn. Ohne ihn geben Sie das Geheimnis mit --secret-stdin an.</translation>
    </message>
</context>
<context>
    <name>SetupCommand</name>
    <message>
        <source>A text that names the connection, as import takes it; - is the standard input. Options win over what it says.</source>
        <translation>Ein Text, der die Verbindung nennt, wie import ihn nimmt; - ist die Standardeingabe. Optionen gehen dem vor, was er sagt.</translation>
    </message>
    <message>
        <source>Which section of several is meant.</source>
        <translation>Welcher von mehreren Abschnitten gemeint ist.</translation>
    </message>
    <message>
        <source>Save it under this name; without it, one made from what it reads.</source>
        <translation>Die Verbindung unter diesem Namen speichern; ohne Angabe wird er aus dem gebildet, was sie liest.</translation>
    </message>
    <message>
        <source>Do not keep the secret.</source>
        <translation>Das Geheimnis nicht aufbewahren.</translation>
    </message>
    <message>
        <source>Print one JSON object, as check --save does.</source>
        <translation>Ein JSON-Objekt ausgeben, wie check --save es tut.</translation>
    </message>
    <message>
        <source>Walks the five steps of the window: signs in, takes the warehouse, starting it if need be, opens catalog and schema, reads the tables, and saves the connection with what was proven. What is missing is named; draftt-connect grants writes the script for rights.</source>
        <translation>Geht die fünf Schritte des Fensters durch: meldet sich an, nimmt das Warehouse und startet es, wenn nötig, öffnet Katalog und Schema, liest die Tabellen und speichert die Verbindung mit dem, was nachgewiesen wurde. Was fehlt, wird genannt; draftt-connect grants schreibt das Skript für die Rechte.</translation>
    </message>
</context>
<context>
    <name>TableRowWords</name>
    <message>
        <source>ticked</source>
        <extracomment>What a screen reader says of a table in a list</extracomment>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>cannot be used: %1</source>
        <extracomment>Beside a table of a list; %1 is a reason such as “it holds a dot”.</extracomment>
        <translation>kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>not visible yet</source>
        <translation>noch nicht sichtbar</translation>
    </message>
    <message>
        <source>not the name that it looks like</source>
        <translation>nicht der Name, nach dem es aussieht</translation>
    </message>
    <message>
        <source>name only</source>
        <extracomment>Of a table in a list: the principal sees its name, and may not read it</extracomment>
        <translation>nur der Name</translation>
    </message>
    <message>
        <source>row filter</source>
        <extracomment>Of a table in a list: it has one</extracomment>
        <translation>Zeilenfilter</translation>
    </message>
    <message>
        <source>masked columns</source>
        <extracomment>Of a table in a list: it has some</extracomment>
        <translation>maskierte Spalten</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>[y/N]</source>
        <extracomment>Stands behind a question: what can be answered, what Return means in capitals.</extracomment>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>What means yes as an answer, in small letters, with spaces between; y and yes always do.</extracomment>
        <translation>j ja</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Create the service principal “%1” with Databricks SQL access</source>
        <extracomment>A step of a plan. %1 is a name; Databricks SQL access is an entitlement, as its pages name it.</extracomment>
        <translation>Den Dienstprinzipal „%1“ mit Databricks SQL-Zugriff anlegen</translation>
    </message>
    <message>
        <source>Grant “%1” the entitlement Databricks SQL access</source>
        <translation>„%1“ die Berechtigung Databricks SQL-Zugriff erteilen</translation>
    </message>
    <message>
        <source>Grant “Can use” on the warehouse %1</source>
        <extracomment>%1 is the name of a SQL warehouse, “Can use” a level of permission.</extracomment>
        <translation>„Kann verwenden“ auf dem Warehouse %1 erteilen</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <extracomment>%1 is a right such as «SELECT on orders».</extracomment>
        <translation>%1 erteilen</translation>
    </message>
    <message numerus="yes">
        <source>Create an OAuth secret for %n day(s) and keep it in the keychain</source>
        <translation>
            <numerusform>Ein OAuth-Geheimnis für %n Tag erstellen und im Schlüsselbund aufbewahren</numerusform>
            <numerusform>Ein OAuth-Geheimnis für %n Tage erstellen und im Schlüsselbund aufbewahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Draftt signs in as a service principal of its own, not as a person.</source>
        <translation>Draftt meldet sich als eigener Dienstprinzipal an, nicht als Person.</translation>
    </message>
    <message>
        <source>Without it no SQL warehouse answers.</source>
        <translation>Ohne sie antwortet kein SQL-Warehouse.</translation>
    </message>
    <message>
        <source>Draftt reads through this warehouse, and may not change it.</source>
        <translation>Draftt liest über dieses Warehouse und darf es nicht ändern.</translation>
    </message>
    <message>
        <source>Reading a table takes USE CATALOG, USE SCHEMA and SELECT, and no more.</source>
        <translation>Um eine Tabelle zu lesen, braucht es USE CATALOG, USE SCHEMA und SELECT, und nicht mehr.</translation>
    </message>
    <message>
        <source>Draftt signs in with it. Nobody gets to see it.</source>
        <translation>Draftt meldet sich damit an. Niemand bekommt es zu sehen.</translation>
    </message>
    <message>
        <source>You may do this.</source>
        <translation>Sie dürfen das.</translation>
    </message>
    <message>
        <source>Nobody can tell whether you may do this: it is tried, and a refusal makes it a step for somebody else.</source>
        <translation>Ob Sie das dürfen, lässt sich nicht sagen: Es wird versucht, und eine Ablehnung macht es zu einem Schritt für jemand anderes.</translation>
    </message>
    <message>
        <source>You may not do this: a workspace admin may.</source>
        <translation>Sie dürfen das nicht: Ein Arbeitsbereichsadministrator darf es.</translation>
    </message>
    <message>
        <source>You may not do this: the owner, a holder of MANAGE, or a metastore admin may.</source>
        <translation>Sie dürfen das nicht: Der Besitzer, ein Inhaber von MANAGE oder ein Metastore-Administrator darf es.</translation>
    </message>
    <message>
        <source>You may not do this. Who may: %1, or a metastore admin.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Sie dürfen das nicht. Wer es darf: %1 oder ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>The state of a step</extracomment>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>begun, not known whether it is done</source>
        <translation>begonnen; ob erledigt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>for somebody else</source>
        <translation>für jemand anderes</translation>
    </message>
    <message>
        <source>being taken back</source>
        <translation>wird zurückgenommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>The state of a journal</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>left as it is, because somebody has changed it</source>
        <translation>belassen, da es jemand geändert hat</translation>
    </message>
    <message>
        <source>The workspace refused it, and nothing of it was done.</source>
        <translation>Der Arbeitsbereich hat es abgelehnt, und nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing was sent after that. Going on looks first at what is there.</source>
        <translation>Danach wurde nichts mehr gesendet. Beim Weitermachen wird zuerst nachgesehen, was da ist.</translation>
    </message>
    <message>
        <source>What is there could not be read. Nothing was sent after that.</source>
        <translation>Was da ist, ließ sich nicht lesen. Danach wurde nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>No clear answer came, and nothing new is to be seen: it may still come. Going on looks again before anything is sent.</source>
        <translation>Es kam keine klare Antwort, und nichts Neues ist zu sehen: Es kann noch kommen. Beim Weitermachen wird erst noch einmal nachgesehen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Several are new, and nobody can tell which one this program has made: look at them in the workspace.</source>
        <translation>Mehrere sind neu, und was davon von diesem Programm stammt, lässt sich nicht sagen: Sehen Sie im Arbeitsbereich nach.</translation>
    </message>
    <message>
        <source>The service principal has five OAuth secrets, which is the most it can have: delete one that is not needed any more, then go on.</source>
        <translation>Der Dienstprinzipal hat fünf OAuth-Geheimnisse, mehr kann er nicht haben: Löschen Sie eines, das nicht mehr gebraucht wird, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The service principal is not there, and you may not create one: a workspace admin may. After that make the plan anew.</source>
        <translation>Der Dienstprinzipal ist nicht da, und Sie dürfen keinen erstellen: Ein Arbeitsbereichsadministrator darf es. Erstellen Sie danach den Plan neu.</translation>
    </message>
    <message>
        <source>Another connection has this name: choose another one.</source>
        <translation>Eine andere Verbindung hat diesen Namen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It was begun to be taken back: take it back to its end, then begin anew.</source>
        <translation>Das Zurücknehmen wurde schon begonnen: Nehmen Sie es ganz zurück, und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>The secret could not be kept or removed on this computer. One that was made for it was taken back.</source>
        <translation>Das Geheimnis ließ sich auf diesem Computer nicht aufbewahren oder entfernen. Eines, das dafür erstellt wurde, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The journal could not be written. Nothing was sent after that.</source>
        <translation>Das Journal ließ sich nicht schreiben. Danach wurde nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>No service principal of this workspace has the application ID %1. If the account has it, a workspace admin adds it first, under Settings › Identity and access › Service principals. A new one, which is created where none is named, is in the workspace from the beginning.</source>
        <extracomment>%1 is an application ID; the names with › are those of the workspace&apos;s pages</extracomment>
        <translation>Kein Dienstprinzipal dieses Arbeitsbereichs hat die Anwendungs-ID %1. Wenn das Konto ihn hat, fügt ihn zuerst ein Arbeitsbereichsadministrator hinzu, unter Einstellungen › Identität und Zugriff › Dienstprinzipale. Ein neuer, der erstellt wird, wo keiner genannt ist, ist von Anfang an im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>half-way</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Microsoft Entra ID refused the client (%1). Often the ID of the secret was pasted where its value belongs.</source>
        <extracomment>%1 is Microsoft&apos;s error number, for example AADSTS7000215.</extracomment>
        <translation>Microsoft Entra ID hat den Client abgelehnt (%1). Oft wurde die ID des Geheimnisses dort eingefügt, wo sein Wert hingehört.</translation>
    </message>
    <message>
        <source>The sign-in service does not say which of the two is wrong. The same answer comes for a mistyped client ID, for a wrong, deleted or expired secret, and for a service principal that is not in this workspace.</source>
        <translation>Der Anmeldedienst sagt nicht, welches von beiden falsch ist. Dieselbe Antwort kommt bei einer vertippten Client-ID, bei einem falschen, gelöschten oder abgelaufenen Geheimnis und bei einem Dienstprinzipal, der nicht in diesem Arbeitsbereich ist.</translation>
    </message>
    <message>
        <source>The client ID and secret were not accepted.</source>
        <translation>Client-ID und Geheimnis wurden nicht angenommen.</translation>
    </message>
    <message>
        <source>Compare the client ID with the application ID of the service principal. Then make a new secret under Settings › Identity and access › Service principals › the service principal › Secrets, and paste it whole; a Databricks secret starts with “dose”. If it is refused too, check that the service principal is in this workspace. If all is right, try again later: a passing fault gets the same answer.</source>
        <translation>Vergleichen Sie die Client-ID mit der Anwendungs-ID des Dienstprinzipals. Erstellen Sie dann unter Einstellungen › Identität und Zugriff › Dienstprinzipale › der Dienstprinzipal › Geheimnisse ein neues Geheimnis, und fügen Sie es vollständig ein; ein Databricks-Geheimnis beginnt mit „dose“. Wird auch das abgelehnt, prüfen Sie, ob der Dienstprinzipal in diesem Arbeitsbereich ist. Wenn alles stimmt, versuchen Sie es später noch einmal: Eine vorübergehende Störung ergibt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>You, with a workspace admin or a manager of the service principal.</source>
        <translation>Sie, mit einem Arbeitsbereichsadministrator oder einem Manager des Dienstprinzipals.</translation>
    </message>
    <message>
        <source>The OAuth secret has expired.</source>
        <translation>Das OAuth-Geheimnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>The secret was right once, but its lifetime is over.</source>
        <translation>Das Geheimnis war einmal richtig, aber seine Gültigkeit ist vorbei.</translation>
    </message>
    <message>
        <source>Make a new secret for the service principal, enter it here, and delete the old one.</source>
        <translation>Erstellen Sie ein neues Geheimnis für den Dienstprinzipal, geben Sie es hier ein, und löschen Sie das alte.</translation>
    </message>
    <message>
        <source>A workspace admin or a manager of the service principal.</source>
        <translation>Ein Arbeitsbereichsadministrator oder ein Manager des Dienstprinzipals.</translation>
    </message>
    <message>
        <source>The access token was not accepted.</source>
        <translation>Das Zugriffstoken wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The token is wrong, revoked or expired.</source>
        <translation>Das Token ist falsch, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new token under Settings › Developer › Access tokens and paste its value, which starts with “dapi”, not its ID. If you sign in with a client ID and secret, check once more: a fresh token is fetched.</source>
        <translation>Erstellen Sie unter Einstellungen › Entwickler › Zugriffstoken ein neues Token, und fügen Sie seinen Wert ein, der mit „dapi“ beginnt, nicht seine ID. Wenn Sie sich mit Client-ID und Geheimnis anmelden, prüfen Sie noch einmal: Dann wird ein frisches Token geholt.</translation>
    </message>
    <message>
        <source>You, the owner of the token.</source>
        <translation>Sie, der Besitzer des Tokens.</translation>
    </message>
    <message>
        <source>This workspace does not admit the service principal.</source>
        <translation>Dieser Arbeitsbereich lässt den Dienstprinzipal nicht zu.</translation>
    </message>
    <message>
        <source>The sign-in worked, but the workspace does not know %1 or has switched it off.</source>
        <extracomment>%1 is the service principal: its name, its id, or the words “the service principal”.</extracomment>
        <translation>Die Anmeldung hat funktioniert, aber im Arbeitsbereich ist %1 unbekannt oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Open Settings › Identity and access › Service principals, add the service principal if it is missing, and see that its status is Active.</source>
        <translation>Öffnen Sie Einstellungen › Identität und Zugriff › Dienstprinzipale, fügen Sie den Dienstprinzipal hinzu, falls er fehlt, und achten Sie darauf, dass sein Status „Aktiv“ ist.</translation>
    </message>
    <message>
        <source>A workspace admin.</source>
        <translation>Ein Arbeitsbereichsadministrator.</translation>
    </message>
    <message>
        <source>The service principal may not use SQL in this workspace.</source>
        <translation>Der Dienstprinzipal darf in diesem Arbeitsbereich SQL nicht verwenden.</translation>
    </message>
    <message>
        <source>An entitlement is missing: %1 is in the workspace, but without the access that this request needs.</source>
        <extracomment>%1 is the service principal: its name, its id, or the words “the service principal”.</extracomment>
        <translation>Eine Berechtigung fehlt: %1 ist im Arbeitsbereich, aber ohne den Zugriff, den diese Anforderung braucht.</translation>
    </message>
    <message>
        <source>Open Settings › Identity and access › Service principals › the service principal and tick Databricks SQL access; tick Workspace access too if the message names it. It can take about ten minutes to work.</source>
        <translation>Öffnen Sie Einstellungen › Identität und Zugriff › Dienstprinzipale › der Dienstprinzipal, und aktivieren Sie „Databricks SQL-Zugriff“; aktivieren Sie auch „Arbeitsbereichszugriff“, wenn die Meldung ihn nennt. Es kann etwa zehn Minuten dauern, bis es wirkt.</translation>
    </message>
    <message>
        <source>The token was made for fewer APIs than are needed.</source>
        <translation>Das Token wurde für weniger APIs erstellt, als gebraucht werden.</translation>
    </message>
    <message>
        <source>The token is valid, but its scopes leave out this API. No grant changes that.</source>
        <translation>Das Token ist gültig, aber seine API-Bereiche (Scopes) lassen diese API aus. Kein GRANT ändert das.</translation>
    </message>
    <message>
        <source>Make a token with the scopes sql and unity-catalog, or one without a restriction. With a client ID and secret, the scope all-apis must be allowed.</source>
        <translation>Erstellen Sie ein Token mit den API-Bereichen sql und unity-catalog oder eines ohne Einschränkung. Mit Client-ID und Geheimnis muss der API-Bereich all-apis erlaubt sein.</translation>
    </message>
    <message>
        <source>The credentials belong to another workspace, tenant or cloud.</source>
        <translation>Die Anmeldeinformationen gehören zu einem anderen Arbeitsbereich, Mandanten oder einer anderen Cloud.</translation>
    </message>
    <message>
        <source>The credentials or the token were issued somewhere else than this workspace expects.</source>
        <translation>Die Anmeldeinformationen oder das Token wurden anderswo ausgestellt, als dieser Arbeitsbereich erwartet.</translation>
    </message>
    <message>
        <source>Enter the address of the workspace that the credentials were made in, or make new ones in this workspace. With Microsoft Entra ID, check the tenant ID and the cloud: public, US Government or China.</source>
        <translation>Geben Sie die Adresse des Arbeitsbereichs ein, in dem die Anmeldeinformationen erstellt wurden, oder erstellen Sie neue in diesem Arbeitsbereich. Bei Microsoft Entra ID prüfen Sie die Mandanten-ID und die Cloud: öffentlich, US Government oder China.</translation>
    </message>
    <message>
        <source>You, with whoever made the credentials.</source>
        <translation>Sie, mit denen, die die Anmeldeinformationen erstellt haben.</translation>
    </message>
    <message>
        <source>The Databricks secret of “%1” ends</source>
        <extracomment>The title of an entry in a calendar. %1 is the name of a connection.</extracomment>
        <translation>Das Databricks-Geheimnis von „%1“ läuft ab</translation>
    </message>
    <message>
        <source>Draftt can no longer read from %1 after this day. Make a new secret in Databricks, change it in draftt-connect, and enter it in Draftt.</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Nach diesem Tag kann Draftt nicht mehr aus %1 lesen. Erstellen Sie ein neues Geheimnis in Databricks, ändern Sie es in draftt-connect, und geben Sie es in Draftt ein.</translation>
    </message>
    <message>
        <source>Draftt does so through the group %1.</source>
        <translation>Und zwar über die Gruppe %1.</translation>
    </message>
    <message>
        <source>More than chosen: the policy %2 gives Draftt %1, which may read tables that were not chosen.</source>
        <extracomment>%1 is a privilege, %2 the name of a policy and where it stands.</extracomment>
        <translation>Mehr als gewählt: Die Richtlinie %2 gibt Draftt %1 und damit womöglich Tabellen zu lesen, die nicht gewählt wurden.</translation>
    </message>
    <message>
        <source>The policy %2 gives Draftt %1.</source>
        <extracomment>%1 is a privilege, %2 the name of a policy and where it stands.</extracomment>
        <translation>Die Richtlinie %2 gibt Draftt %1.</translation>
    </message>
    <message>
        <source>Draftt holds %1 on the %2 %3.</source>
        <extracomment>%1 is a privilege, %2 «catalog» or «schema» or «table», %3 its full name.
----------
%1 is a privilege such as USE SCHEMA, %2 “catalog” or “schema”, %3 its name</extracomment>
        <translation>Draftt hat %1 auf %2 %3.</translation>
    </message>
    <message>
        <source>Draftt owns the %1 %2.</source>
        <translation>Draftt ist Besitzer von %1 %2.</translation>
    </message>
    <message>
        <source>Draftt holds %1 on the SQL warehouse %2.</source>
        <translation>Draftt hat %1 auf dem SQL-Warehouse %2.</translation>
    </message>
    <message>
        <source>Draftt is in the group %1, whose members administer the workspace.</source>
        <translation>Draftt ist in der Gruppe %1, deren Mitglieder den Arbeitsbereich verwalten.</translation>
    </message>
    <message>
        <source>Draftt is the metastore admin of %1.</source>
        <translation>Draftt ist Administrator des Metastores %1.</translation>
    </message>
    <message>
        <source>Draftt has the entitlement %1.</source>
        <translation>Draftt hat die Berechtigung %1.</translation>
    </message>
    <message>
        <source>More than chosen: Draftt holds %1 on the %2 %3, which lets it read tables that were not chosen.</source>
        <extracomment>%1 is a privilege, %2 «catalog» or «schema» or «table», %3 its full name.</extracomment>
        <translation>Mehr als gewählt: Draftt hat %1 auf %2 %3 und kann damit Tabellen lesen, die nicht gewählt wurden.</translation>
    </message>
    <message>
        <source>Read-only: everything was read, and nothing goes beyond reading.</source>
        <translation>Nur lesend: Alles wurde gelesen, und nichts geht über das Lesen hinaus.</translation>
    </message>
    <message>
        <source>Not read-only: Draftt can do more than read.</source>
        <translation>Nicht nur lesend: Draftt kann mehr als lesen.</translation>
    </message>
    <message>
        <source>Not provable: nothing beyond reading was found, but not everything could be read.</source>
        <translation>Nicht nachweisbar: Über das Lesen hinaus wurde nichts gefunden, aber nicht alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>More than chosen: nothing beyond reading was found, but Draftt can read tables that were not chosen.</source>
        <translation>Mehr als gewählt: Über das Lesen hinaus wurde nichts gefunden, aber Draftt kann Tabellen lesen, die nicht gewählt wurden.</translation>
    </message>
    <message>
        <source>read-only</source>
        <extracomment>What the rights of a connection come to, in a column of a list.</extracomment>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>not read-only</source>
        <translation>nicht nur lesend</translation>
    </message>
    <message>
        <source>not provable</source>
        <translation>nicht nachweisbar</translation>
    </message>
    <message>
        <source>more than chosen</source>
        <translation>mehr als gewählt</translation>
    </message>
    <message>
        <source>Draftt is shown its own rights only; an admin’s sign-in sees the rest:
draftt-connect certificate --as-admin</source>
        <translation>Draftt sieht nur die eigenen Rechte; die Anmeldung eines Administrators sieht auch die übrigen:
draftt-connect certificate --as-admin</translation>
    </message>
    <message>
        <source>Groups of the service principal</source>
        <translation>Gruppen des Dienstprinzipals</translation>
    </message>
    <message>
        <source>Entitlements of the service principal</source>
        <translation>Berechtigungen des Dienstprinzipals</translation>
    </message>
    <message>
        <source>Metastore %1</source>
        <translation>Metastore %1</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>All tables of schema %1</source>
        <translation>Alle Tabellen des Schemas %1</translation>
    </message>
    <message>
        <source>SQL warehouse %1</source>
        <translation>SQL-Warehouse %1</translation>
    </message>
    <message>
        <source>Policies over schema %1</source>
        <extracomment>Policies of Unity Catalog: row filters, column masks, grants. %1 is the full name of a schema.</extracomment>
        <translation>Richtlinien für das Schema %1</translation>
    </message>
    <message>
        <source>Nothing beyond reading</source>
        <translation>Nichts über das Lesen hinaus</translation>
    </message>
    <message>
        <source>Goes beyond reading</source>
        <translation>Geht über das Lesen hinaus</translation>
    </message>
    <message>
        <source>Not provable</source>
        <translation>Nicht nachweisbar</translation>
    </message>
    <message>
        <source>More than chosen</source>
        <translation>Mehr als gewählt</translation>
    </message>
    <message>
        <source>Run the statements in this order as owner, holder of MANAGE or metastore admin: what was chosen is granted first, so that nothing stops reading. Draftt loses all other tables.</source>
        <translation>Führen Sie die Anweisungen in dieser Reihenfolge als Besitzer, Inhaber von MANAGE oder Metastore-Administrator aus: Was gewählt wurde, wird zuerst erteilt, damit kein Lesen abbricht. Draftt verliert alle anderen Tabellen.</translation>
    </message>
    <message>
        <source>Run the statements in this order: what was chosen is granted first, so that nothing stops reading. Everybody else in the group %1 loses the right too; where they need it, take the service principal out of the group instead of running the REVOKE.</source>
        <extracomment>%1 is the name of a group.</extracomment>
        <translation>Führen Sie die Anweisungen in dieser Reihenfolge aus: Was gewählt wurde, wird zuerst erteilt, damit kein Lesen abbricht. Auch alle anderen in der Gruppe %1 verlieren das Recht; wo sie es brauchen, nehmen Sie den Dienstprinzipal aus der Gruppe, statt das REVOKE auszuführen.</translation>
    </message>
    <message>
        <source>In Catalog Explorer, under Policies, except the service principal from the policy %1, or drop it.</source>
        <extracomment>%1 is the name of a policy and where it stands.</extracomment>
        <translation>Nehmen Sie im Katalog-Explorer unter „Richtlinien“ den Dienstprinzipal von der Richtlinie %1 aus, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Take the service principal out of the group %1. Or run the statement; that takes the privilege from all of the group.</source>
        <translation>Nehmen Sie den Dienstprinzipal aus der Gruppe %1. Oder führen Sie die Anweisung aus; sie entzieht das Privileg der ganzen Gruppe.</translation>
    </message>
    <message>
        <source>Revoke the privilege in Catalog Explorer.</source>
        <translation>Entziehen Sie das Privileg im Katalog-Explorer.</translation>
    </message>
    <message>
        <source>Run the statement as owner, holder of MANAGE or metastore admin.</source>
        <translation>Führen Sie die Anweisung als Besitzer, Inhaber von MANAGE oder Metastore-Administrator aus.</translation>
    </message>
    <message>
        <source>Take the service principal out of the group %1, or give the %2 another owner.</source>
        <translation>Nehmen Sie den Dienstprinzipal aus der Gruppe %1, oder legen Sie einen anderen Besitzer fest (%2).</translation>
    </message>
    <message>
        <source>Give the %1 another owner: ALTER … OWNER TO.</source>
        <translation>Legen Sie einen anderen Besitzer fest (%1): ALTER … OWNER TO.</translation>
    </message>
    <message>
        <source>In SQL Warehouses › the warehouse › Permissions, leave “Can use” and nothing else.</source>
        <translation>Lassen Sie unter SQL-Warehouses › das Warehouse › Berechtigungen nur „Kann verwenden“ stehen.</translation>
    </message>
    <message>
        <source>In Settings › Identity and access › Groups, take the service principal out of the group %1.</source>
        <translation>Nehmen Sie unter Einstellungen › Identität und Zugriff › Gruppen den Dienstprinzipal aus der Gruppe %1.</translation>
    </message>
    <message>
        <source>In the account console, under Catalog, choose another metastore admin.</source>
        <translation>Wählen Sie in der Kontokonsole unter „Katalog“ einen anderen Metastore-Administrator.</translation>
    </message>
    <message>
        <source>In Settings › Identity and access › Service principals, take the tick at this entitlement away.</source>
        <translation>Entfernen Sie unter Einstellungen › Identität und Zugriff › Dienstprinzipale das Häkchen bei dieser Berechtigung.</translation>
    </message>
    <message>
        <source>Signed by the installation %1.</source>
        <extracomment>%1 is a fingerprint, groups of letters and digits.</extracomment>
        <translation>Signiert von der Installation %1.</translation>
    </message>
    <message>
        <source>Not signed: the keychain, which keeps the key, could not be used.</source>
        <translation>Nicht signiert: Der Schlüsselbund, der den Schlüssel aufbewahrt, konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Not signed: what the keychain keeps as %1 is no key of this program.</source>
        <extracomment>%1 is the name of an entry of the keychain</extracomment>
        <translation>Nicht signiert: Was der Schlüsselbund als %1 aufbewahrt, ist kein Schlüssel dieses Programms.</translation>
    </message>
    <message>
        <source>Not signed: the key could not be made (%1).</source>
        <extracomment>%1 is a reason in English</extracomment>
        <translation>Nicht signiert: Der Schlüssel konnte nicht erstellt werden (%1).</translation>
    </message>
    <message>
        <source>It speaks of the scope that is named and of the time at which each answer came; rights can change at any time.</source>
        <translation>Es handelt von dem genannten Umfang und von der Zeit, zu der jede Antwort kam; Rechte können sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Roles in the Databricks account, such as account admin, rights in other catalogs, and rights that stand in other schemas of this catalog or on what is no table, such as volumes and functions, are not part of it.</source>
        <translation>Rollen im Databricks-Konto, etwa die des Kontoadministrators, Rechte in anderen Katalogen und Rechte in anderen Schemas dieses Katalogs oder auf anderem als Tabellen, etwa Volumes und Funktionen, gehören nicht dazu.</translation>
    </message>
    <message>
        <source>It rests on what the workspace showed to the one who read it.</source>
        <translation>Es beruht auf dem, was der Arbeitsbereich dem Lesenden gezeigt hat.</translation>
    </message>
    <message>
        <source>The signature shows which installation of this program made it, to whoever has the fingerprint from there, and that nothing was changed since; it does not make true what the workspace told.</source>
        <translation>Die Signatur zeigt allen, die den Fingerabdruck von dort haben, welche Installation dieses Programms es erstellt hat und dass seitdem nichts geändert wurde; sie macht nicht wahr, was der Arbeitsbereich gesagt hat.</translation>
    </message>
    <message>
        <source>The digest shows whether the content was changed since; it is not a signature.</source>
        <translation>Die Prüfsumme zeigt, ob der Inhalt seitdem geändert wurde; sie ist keine Signatur.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration: %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>The warehouse has been starting for %1. Databricks says: %2</source>
        <extracomment>%1 is a duration, %2 the words of the server</extracomment>
        <translation>Das Warehouse startet seit %1. Databricks sagt: %2</translation>
    </message>
    <message>
        <source>The warehouse has been starting for %1.</source>
        <translation>Das Warehouse startet seit %1.</translation>
    </message>
    <message>
        <source>The warehouse has been starting for %1. This type usually takes about %2; it can take longer when the cloud is busy.</source>
        <extracomment>%1 and %2 are durations</extracomment>
        <translation>Das Warehouse startet seit %1. Dieser Typ braucht gewöhnlich etwa %2; es kann länger dauern, wenn die Cloud ausgelastet ist.</translation>
    </message>
    <message>
        <source>The warehouse has been starting for %1. This type usually takes about %2.</source>
        <translation>Das Warehouse startet seit %1. Dieser Typ braucht gewöhnlich etwa %2.</translation>
    </message>
    <message>
        <source>The host answers</source>
        <extracomment>The claims below stand in a check list, each with a tick or a cross beside it.</extracomment>
        <translation>Der Host antwortet</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>Die Verbindung ist sicher</translation>
    </message>
    <message>
        <source>The host is a Databricks workspace</source>
        <translation>Der Host ist ein Databricks-Arbeitsbereich</translation>
    </message>
    <message>
        <source>The sign-in works</source>
        <translation>Die Anmeldung funktioniert</translation>
    </message>
    <message>
        <source>The workspace knows who signs in</source>
        <translation>Der Arbeitsbereich kennt den, der sich anmeldet</translation>
    </message>
    <message>
        <source>Draftt may use Databricks SQL</source>
        <translation>Draftt darf Databricks SQL verwenden</translation>
    </message>
    <message>
        <source>Draftt sees a SQL warehouse</source>
        <translation>Draftt sieht ein SQL-Warehouse</translation>
    </message>
    <message>
        <source>The warehouse is supported and runs</source>
        <translation>Das Warehouse wird unterstützt und läuft</translation>
    </message>
    <message>
        <source>Draftt may use the warehouse</source>
        <translation>Draftt darf das Warehouse verwenden</translation>
    </message>
    <message>
        <source>Unity Catalog is available</source>
        <translation>Unity Catalog ist verfügbar</translation>
    </message>
    <message>
        <source>Draftt may use the catalog</source>
        <translation>Draftt darf den Katalog verwenden</translation>
    </message>
    <message>
        <source>Draftt may use the schema</source>
        <translation>Draftt darf das Schema verwenden</translation>
    </message>
    <message>
        <source>The columns of %1 can be read</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Die Spalten von %1 sind lesbar</translation>
    </message>
    <message>
        <source>The rows of %1 can be read</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Die Zeilen von %1 sind lesbar</translation>
    </message>
    <message>
        <source>The name of the host is known</source>
        <translation>Der Name des Hosts ist bekannt</translation>
    </message>
    <message>
        <source>The way to the network is open</source>
        <translation>Der Weg ins Netzwerk ist offen</translation>
    </message>
    <message>
        <source>A connection to the host opens</source>
        <translation>Eine Verbindung zum Host kommt zustande</translation>
    </message>
    <message>
        <source>Databricks itself answers</source>
        <translation>Databricks selbst antwortet</translation>
    </message>
    <message>
        <source>The clock of this computer is right</source>
        <translation>Die Uhr dieses Computers geht richtig</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <extracomment>Instead of “The connection is secure”, which would be said of plain http</extracomment>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>The state of a check: the right that it needs has not been given yet.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The server asked us to wait %1 before the next attempt.</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Der Server bittet, bis zum nächsten Versuch %1 zu warten.</translation>
    </message>
    <message>
        <source>The attempt failed. The next one is made in %1.</source>
        <translation>Der Versuch ist fehlgeschlagen. Der nächste folgt in %1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Die Verbindung prüfen</translation>
    </message>
    <message>
        <source>Check the SQL warehouse, and start it where it is stopped</source>
        <translation>Das SQL-Warehouse prüfen und starten, wenn es gestoppt ist</translation>
    </message>
    <message>
        <source>Open catalog and schema, and read what is in them</source>
        <translation>Katalog und Schema öffnen und lesen, was darin ist</translation>
    </message>
    <message>
        <source>Write the script for the admin</source>
        <translation>Das Skript für den Administrator schreiben</translation>
    </message>
    <message>
        <source>Read the tables</source>
        <translation>Die Tabellen lesen</translation>
    </message>
    <message>
        <source>Check all of it, and save the connection</source>
        <translation>Alles prüfen und die Verbindung speichern</translation>
    </message>
    <message>
        <source>The OAuth secret is not in it: the command asks for it and does not show it, or reads it from standard input. A saved connection has it in the keychain.</source>
        <translation>Das OAuth-Geheimnis steht nicht darin: Der Befehl fragt danach, ohne es zu zeigen, oder liest es von der Standardeingabe. Eine gespeicherte Verbindung hat es im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The personal access token is not in it: the command asks for it and does not show it, or reads it from standard input. A saved connection has it in the keychain.</source>
        <translation>Das persönliche Zugriffstoken steht nicht darin: Der Befehl fragt danach, ohne es zu zeigen, oder liest es von der Standardeingabe. Eine gespeicherte Verbindung hat es im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unity Catalog is not available here.</source>
        <translation>Unity Catalog ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The workspace has no Unity Catalog metastore, or the compute cannot use it.</source>
        <translation>Der Arbeitsbereich hat keinen Unity Catalog-Metastore, oder die Computeressource kann ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>Have a metastore assigned to the workspace in the account console, and use a serverless or pro SQL warehouse.</source>
        <translation>Lassen Sie dem Arbeitsbereich in der Kontokonsole einen Metastore zuweisen, und verwenden Sie ein SQL-Warehouse vom Typ Serverlos oder Pro.</translation>
    </message>
    <message>
        <source>An account admin.</source>
        <translation>Ein Kontoadministrator.</translation>
    </message>
    <message>
        <source>The catalog was not found.</source>
        <translation>Der Katalog wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This workspace shows no such catalog: %1. It may be mistyped, or hidden from the service principal.</source>
        <extracomment>%1 is for example “catalog “sales””.</extracomment>
        <translation>Nach %1 wurde in diesem Arbeitsbereich vergeblich gesucht. Der Name kann vertippt oder dem Dienstprinzipal verborgen sein.</translation>
    </message>
    <message>
        <source>Choose the catalog from the list, or compare the name letter by letter with Catalog Explorer. If it is there, grant USE CATALOG on it.</source>
        <translation>Wählen Sie den Katalog aus der Liste, oder vergleichen Sie den Namen Buchstabe für Buchstabe mit dem Katalog-Explorer. Wenn es ihn gibt, erteilen Sie USE CATALOG darauf.</translation>
    </message>
    <message>
        <source>You, or the owner of the catalog.</source>
        <translation>Sie oder der Besitzer des Katalogs.</translation>
    </message>
    <message>
        <source>The service principal may not use the catalog.</source>
        <translation>Der Dienstprinzipal darf den Katalog nicht verwenden.</translation>
    </message>
    <message>
        <source>The privilege USE CATALOG is missing: %1 on %2.</source>
        <extracomment>%1 is the service principal, %2 for example “catalog “sales””.</extracomment>
        <translation>Das Privileg USE CATALOG fehlt: %1 hat es auf %2 nicht.</translation>
    </message>
    <message>
        <source>Have USE CATALOG granted on the catalog to the application ID of the service principal, and USE SCHEMA and SELECT with it: missing privileges are reported one at a time.</source>
        <translation>Lassen Sie der Anwendungs-ID des Dienstprinzipals USE CATALOG auf dem Katalog erteilen und dazu gleich USE SCHEMA und SELECT: Fehlende Privilegien werden nur einzeln gemeldet.</translation>
    </message>
    <message>
        <source>The catalog is not bound to this workspace.</source>
        <translation>Der Katalog ist nicht an diesen Arbeitsbereich gebunden.</translation>
    </message>
    <message>
        <source>Only chosen workspaces may open %1, and this workspace is not one of them. No grant changes that.</source>
        <extracomment>%1 is for example “catalog “sales””.</extracomment>
        <translation>Nur ausgewählte Arbeitsbereiche haben Zugang zu %1, und dieser gehört nicht dazu. Kein GRANT ändert das.</translation>
    </message>
    <message>
        <source>Open the catalog in Catalog Explorer, from a workspace that it is bound to, and add this workspace under Workspaces. Or connect to a workspace that it is bound to.</source>
        <translation>Öffnen Sie den Katalog im Katalog-Explorer, von einem Arbeitsbereich aus, an den er gebunden ist, und fügen Sie diesen Arbeitsbereich unter „Arbeitsbereiche“ hinzu. Oder verbinden Sie sich mit einem Arbeitsbereich, an den er gebunden ist.</translation>
    </message>
    <message>
        <source>The owner of the catalog, or a metastore admin.</source>
        <translation>Der Besitzer des Katalogs oder ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>The schema was not found.</source>
        <translation>Das Schema wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The catalog shows no such schema: %1. It may be mistyped, or hidden from the service principal.</source>
        <extracomment>%1 is for example “schema “sales.gold””.</extracomment>
        <translation>Nach %1 wurde im Katalog vergeblich gesucht. Der Name kann vertippt oder dem Dienstprinzipal verborgen sein.</translation>
    </message>
    <message>
        <source>Choose the schema from the list, or compare the name letter by letter with Catalog Explorer. If it is there, grant USE SCHEMA on it.</source>
        <translation>Wählen Sie das Schema aus der Liste, oder vergleichen Sie den Namen Buchstabe für Buchstabe mit dem Katalog-Explorer. Wenn es das Schema gibt, erteilen Sie USE SCHEMA darauf.</translation>
    </message>
    <message>
        <source>You, or the owner of the schema.</source>
        <translation>Sie oder der Besitzer des Schemas.</translation>
    </message>
    <message>
        <source>The service principal may not use the schema.</source>
        <translation>Der Dienstprinzipal darf das Schema nicht verwenden.</translation>
    </message>
    <message>
        <source>The privilege USE SCHEMA is missing: %1 on %2.</source>
        <extracomment>%1 is the service principal, %2 for example “schema “sales.gold””.</extracomment>
        <translation>Das Privileg USE SCHEMA fehlt: %1 hat es auf %2 nicht.</translation>
    </message>
    <message>
        <source>Have an account admin enable this system schema and grant USE SCHEMA on the schema itself. A grant on the catalog “system” has no effect.</source>
        <translation>Lassen Sie einen Kontoadministrator dieses Systemschema aktivieren und USE SCHEMA auf dem Schema selbst erteilen. Ein GRANT auf dem Katalog „system“ hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Have USE SCHEMA granted on the schema to the application ID of the service principal, and SELECT with it: missing privileges are reported one at a time.</source>
        <translation>Lassen Sie der Anwendungs-ID des Dienstprinzipals USE SCHEMA auf dem Schema erteilen und dazu gleich SELECT: Fehlende Privilegien werden nur einzeln gemeldet.</translation>
    </message>
    <message>
        <source>The table or view was not found.</source>
        <translation>Die Tabelle oder Ansicht wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The schema shows no such table or view: %1. A table in a schema that the service principal may not use is reported as missing, too.</source>
        <extracomment>%1 is for example “table “sales.gold.orders””.</extracomment>
        <translation>Nach %1 wurde im Schema vergeblich gesucht. Auch eine Tabelle in einem Schema, das der Dienstprinzipal nicht verwenden darf, wird als fehlend gemeldet.</translation>
    </message>
    <message>
        <source>Choose the table from the list. If it should exist, check USE SCHEMA and SELECT first.</source>
        <translation>Wählen Sie die Tabelle aus der Liste. Wenn es sie geben müsste, prüfen Sie zuerst USE SCHEMA und SELECT.</translation>
    </message>
    <message>
        <source>What the view reads may not be read.</source>
        <translation>Was die Ansicht liest, darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The refusal is not about %1 but about what it reads: SELECT on %2. A SQL warehouse asks whether the owner of a view has that right; a grant to the service principal on the view does not give it.</source>
        <extracomment>%1 is the full name of a view, %2 for example “table “sales.gold.orders””.</extracomment>
        <translation>Die Ablehnung gilt nicht %1 selbst, sondern dem, was dort gelesen wird: SELECT auf %2. Ein SQL-Warehouse fragt, ob der Besitzer einer Ansicht dieses Recht hat; ein GRANT an den Dienstprinzipal auf der Ansicht verleiht es nicht.</translation>
    </message>
    <message>
        <source>Have the owner of the view given SELECT on what it reads, or let somebody own the view who has it.</source>
        <translation>Lassen Sie dem Besitzer der Ansicht SELECT auf dem erteilen, was sie liest, oder machen Sie jemanden zum Besitzer der Ansicht, der es hat.</translation>
    </message>
    <message>
        <source>The service principal may not read the table.</source>
        <translation>Der Dienstprinzipal darf die Tabelle nicht lesen.</translation>
    </message>
    <message>
        <source>The privilege SELECT is missing: %1 on %2.</source>
        <extracomment>%1 is the service principal, %2 for example “table “sales.gold.orders””.</extracomment>
        <translation>Das Privileg SELECT fehlt: %1 hat es auf %2 nicht.</translation>
    </message>
    <message>
        <source>Have all of them granted to the application ID of the service principal: USE CATALOG on the catalog, USE SCHEMA on the schema, and SELECT on the table or on its whole schema.</source>
        <translation>Lassen Sie der Anwendungs-ID des Dienstprinzipals alle drei erteilen: USE CATALOG auf dem Katalog, USE SCHEMA auf dem Schema und SELECT auf der Tabelle oder ihrem ganzen Schema.</translation>
    </message>
    <message>
        <source>Have SELECT granted on the table, or on its whole schema, to the application ID of the service principal.</source>
        <translation>Lassen Sie der Anwendungs-ID des Dienstprinzipals SELECT auf der Tabelle oder ihrem ganzen Schema erteilen.</translation>
    </message>
    <message>
        <source>The table exists, but it cannot be read.</source>
        <translation>Die Tabelle ist vorhanden, aber sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rights on the table are not the reason. Its storage, its filter or mask function, or something that a view needs, fails.</source>
        <translation>Die Rechte auf der Tabelle sind nicht der Grund. Ihr Speicher, ihre Filter- oder Maskenfunktion oder etwas, was eine Ansicht braucht, versagt.</translation>
    </message>
    <message>
        <source>The rights on the table are not the reason. Its storage, its filter or mask function, or something that a view needs, fails. The server says: %1</source>
        <translation>Die Rechte auf der Tabelle sind nicht der Grund. Ihr Speicher, ihre Filter- oder Maskenfunktion oder etwas, was eine Ansicht braucht, versagt. Der Server sagt: %1</translation>
    </message>
    <message>
        <source>Have EXECUTE granted on %1 to the service principal, or leave this table out.</source>
        <extracomment>%1 is for example “function “sales.ai.mask_email””.</extracomment>
        <translation>Lassen Sie dem Dienstprinzipal EXECUTE auf %1 erteilen, oder lassen Sie diese Tabelle weg.</translation>
    </message>
    <message>
        <source>Show the message to the owner of the table. The owner repairs the storage credential, regrants the base tables to the view’s owner, or restores what is missing. No grant on the table itself helps.</source>
        <translation>Zeigen Sie dem Besitzer der Tabelle die Meldung. Er repariert die Speicheranmeldeinformationen, erteilt dem Besitzer der Ansicht die Rechte auf den Basistabellen neu oder stellt wieder her, was fehlt. Kein GRANT auf der Tabelle selbst hilft.</translation>
    </message>
    <message>
        <source>The owner of the table or of the object that the message names.</source>
        <translation>Der Besitzer der Tabelle oder des Objekts, das die Meldung nennt.</translation>
    </message>
    <message>
        <source>You may not grant rights on this object.</source>
        <translation>Sie dürfen auf diesem Objekt keine Rechte erteilen.</translation>
    </message>
    <message>
        <source>Whoever ran the statement neither owns %1 nor holds MANAGE on it. Being a workspace admin is not enough.</source>
        <extracomment>%1 is for example “catalog “sales””.</extracomment>
        <translation>Wer die Anweisung ausgeführt hat, ist weder Besitzer von %1 noch Inhaber von MANAGE darauf. Arbeitsbereichsadministrator zu sein genügt nicht.</translation>
    </message>
    <message>
        <source>Send the grant script to somebody who may run it. Statements that came before the refused one have already taken effect and can stay.</source>
        <translation>Senden Sie das GRANT-Skript jemandem, der es ausführen darf. Anweisungen vor der abgelehnten haben schon gewirkt und können bleiben.</translation>
    </message>
    <message>
        <source>The name to grant to is unknown.</source>
        <translation>Der Empfänger des GRANT ist unbekannt.</translation>
    </message>
    <message>
        <source>Databricks knows no principal of that name.</source>
        <translation>Databricks kennt keinen Prinzipal dieses Namens.</translation>
    </message>
    <message>
        <source>Databricks knows no principal “%1”. A display name does not name a service principal.</source>
        <translation>Databricks kennt keinen Prinzipal „%1“. Ein Anzeigename bezeichnet keinen Dienstprinzipal.</translation>
    </message>
    <message>
        <source>Use the application ID of the service principal, in backticks. A group must be a group of the account, not of the workspace. If the ID is right, add the service principal to the account and to the workspace.</source>
        <translation>Verwenden Sie die Anwendungs-ID des Dienstprinzipals, in Backticks. Eine Gruppe muss eine Gruppe des Kontos sein, nicht des Arbeitsbereichs. Wenn die ID stimmt, fügen Sie den Dienstprinzipal dem Konto und dem Arbeitsbereich hinzu.</translation>
    </message>
    <message>
        <source>You, or an account admin.</source>
        <translation>Sie oder ein Kontoadministrator.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the service principal</source>
        <translation>der Dienstprinzipal</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <extracomment>%1 is a privilege such as SELECT, %2 a kind of object such as table.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2 “%3”</source>
        <extracomment>%1 is a privilege such as SELECT, %2 a kind of object such as table, %3 its name.</extracomment>
        <translation>%1 auf %2 „%3“</translation>
    </message>
    <message>
        <source>the object</source>
        <translation>diesem Objekt</translation>
    </message>
    <message>
        <source>catalog “%1”</source>
        <extracomment>Stands inside a sentence, as the five after it.</extracomment>
        <translation>Katalog „%1“</translation>
    </message>
    <message>
        <source>schema “%1”</source>
        <translation>Schema „%1“</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>Tabelle „%1“</translation>
    </message>
    <message>
        <source>view “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>function “%1”</source>
        <translation>Funktion „%1“</translation>
    </message>
    <message>
        <source>Several rights are missing for %1, and all are needed: %2.</source>
        <extracomment>%1 is the service principal, %2 a list of rights such as “SELECT on table “a.b.c””.</extracomment>
        <translation>Mehrere Rechte fehlen, und alle sind nötig: %1 braucht %2.</translation>
    </message>
    <message>
        <source>The owner of %1, a holder of MANAGE on it, or a metastore admin.</source>
        <extracomment>%1 is for example “catalog “sales””.</extracomment>
        <translation>Der Besitzer von %1, ein Inhaber von MANAGE darauf oder ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>%1 is not one of Databricks’ own addresses, and it would receive the secret. It is right only if your company has given its workspace a domain of its own; look at every letter of it.</source>
        <extracomment>%1 is the address of a host</extracomment>
        <translation>%1 ist keine der eigenen Adressen von Databricks und würde das Geheimnis erhalten. Das ist nur richtig, wenn Ihr Unternehmen seinem Arbeitsbereich eine eigene Domäne gegeben hat; sehen Sie sich jeden Buchstaben davon an.</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <extracomment>A connection that was left half-way; %1 is its name.</extracomment>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>stopped at step %1 of 5</source>
        <translation>steht bei Schritt %1 von 5</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>catalog and schema</source>
        <translation>Katalog und Schema</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1; proven anew when it is resumed</source>
        <extracomment>%1 is a list such as «connection, warehouse».</extracomment>
        <translation>%1; wird neu nachgewiesen, wenn er wieder aufgenommen wird</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>It takes connections.</source>
        <translation>Er nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>So it needs no encryption.</source>
        <translation>Darum braucht es keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>BROWSE shows its name, and nothing more.</source>
        <translation>BROWSE zeigt den Namen und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <extracomment>%1 is the full name of a catalog, schema or table</extracomment>
        <translation>%1 ist da.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n column(s).</source>
        <extracomment>Of a table</extracomment>
        <translation>
            <numerusform>Sie hat %n Spalte.</numerusform>
            <numerusform>Sie hat %n Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>One row was read.</source>
        <translation>Eine Zeile wurde gelesen.</translation>
    </message>
    <message>
        <source>It may be read, and is empty.</source>
        <translation>Das Lesen ist erlaubt; es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>It answered, with HTTP status %1.</source>
        <extracomment>%1 is a number such as 200</extracomment>
        <translation>Die Antwort kam mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>“%2” answered, with HTTP status %1.</source>
        <extracomment>%1 is a number such as 200, %2 what the server calls itself</extracomment>
        <translation>„%2“ hat geantwortet, mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>It is encrypted with %1.</source>
        <extracomment>%1 is the version of TLS, such as TLS 1.3</extracomment>
        <translation>Sie ist mit %1 verschlüsselt.</translation>
    </message>
    <message>
        <source>It is encrypted with %1; the certificate is signed by %2.</source>
        <extracomment>%1 is the version of TLS, such as TLS 1.3, %2 who signed the certificate</extracomment>
        <translation>Sie ist mit %1 verschlüsselt; das Zertifikat ist von %2 signiert.</translation>
    </message>
    <message>
        <source>It is the workspace %1.</source>
        <extracomment>%1 is the number of a workspace</extracomment>
        <translation>Es ist der Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>It is a workspace on %1.</source>
        <extracomment>%1 is a cloud, such as “Azure”</extracomment>
        <translation>Es ist ein Arbeitsbereich in %1.</translation>
    </message>
    <message>
        <source>It is the workspace %1 on %2.</source>
        <extracomment>%1 is the number of a workspace, %2 a cloud, such as “Azure”</extracomment>
        <translation>Es ist der Arbeitsbereich %1 in %2.</translation>
    </message>
    <message>
        <source>Client ID and OAuth secret were accepted.</source>
        <translation>Client-ID und OAuth-Geheimnis wurden angenommen.</translation>
    </message>
    <message>
        <source>The personal access token was accepted.</source>
        <translation>Das persönliche Zugriffstoken wurde angenommen.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>%1 is an application ID or the e-mail address of a person</extracomment>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>That is “%1” (%2).</source>
        <extracomment>%1 is a display name, %2 an application ID or the e-mail address of a person</extracomment>
        <translation>Das ist „%1“ (%2).</translation>
    </message>
    <message>
        <source>Draftt sees none.</source>
        <translation>Draftt sieht keines.</translation>
    </message>
    <message numerus="yes">
        <source>Draftt sees %1 and %n more.</source>
        <translation>
            <numerusform>Draftt sieht %1 und %n weiteres.</numerusform>
            <numerusform>Draftt sieht %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draftt sees %1.</source>
        <extracomment>%1 is a list of names, separated by commas</extracomment>
        <translation>Draftt sieht %1.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <extracomment>What follows is said of a SQL warehouse.</extracomment>
        <translation>Es startet.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Es wird gestoppt.</translation>
    </message>
    <message>
        <source>It is stopped.</source>
        <translation>Es ist gestoppt.</translation>
    </message>
    <message>
        <source>It is being deleted.</source>
        <translation>Es wird gelöscht.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Es wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is a serverless warehouse.</source>
        <translation>Es ist ein serverloses Warehouse.</translation>
    </message>
    <message>
        <source>It is a pro warehouse.</source>
        <translation>Es ist ein Pro-Warehouse.</translation>
    </message>
    <message>
        <source>It is a classic warehouse.</source>
        <translation>Es ist ein klassisches Warehouse.</translation>
    </message>
    <message>
        <source>“%1” answered %2.</source>
        <translation>„%1“ ergab %2.</translation>
    </message>
    <message>
        <source>“%1” ran.</source>
        <extracomment>%1 is a SQL statement</extracomment>
        <translation>„%1“ wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The metastore is %1.</source>
        <extracomment>%1 is the ID of a metastore</extracomment>
        <translation>Der Metastore ist %1.</translation>
    </message>
    <message>
        <source>The metastore is in %1, on %2.</source>
        <extracomment>%1 is a region such as “westeurope”, %2 a cloud such as “Azure”</extracomment>
        <translation>Der Metastore liegt in %1, in %2.</translation>
    </message>
    <message>
        <source>Draftt owns it.</source>
        <translation>Draftt ist der Besitzer.</translation>
    </message>
    <message>
        <source>Draftt owns it through the group %1.</source>
        <translation>Draftt ist über die Gruppe %1 Besitzer.</translation>
    </message>
    <message>
        <source>Draftt holds %1.</source>
        <extracomment>%1 is a privilege such as USE CATALOG</extracomment>
        <translation>Draftt hat %1.</translation>
    </message>
    <message>
        <source>Draftt holds %1 through the group %2.</source>
        <extracomment>%1 is a privilege such as USE CATALOG, %2 the name of a group</extracomment>
        <translation>Draftt hat %1 über die Gruppe %2.</translation>
    </message>
    <message>
        <source>Draftt holds %1 on the %2 %3, through the group %4.</source>
        <extracomment>%1 is a privilege such as USE SCHEMA, %2 “catalog” or “schema”, %3 its name, %4 the name of a group</extracomment>
        <translation>Draftt hat %1 auf %2 %3, über die Gruppe %4.</translation>
    </message>
    <message>
        <source>It needs no proxy.</source>
        <translation>Er braucht keinen Proxy.</translation>
    </message>
    <message>
        <source>It leads through the proxy %1.</source>
        <translation>Er führt über den Proxy %1.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <extracomment>%1 is one IP address, or several with commas between them</extracomment>
        <translation>Er steht für %1.</translation>
    </message>
    <message>
        <source>It leads to %1, port %2.</source>
        <extracomment>%1 is an IP address, %2 the number of a port</extracomment>
        <translation>Sie führt zu %1, Port %2.</translation>
    </message>
    <message>
        <source>It agrees with the server’s.</source>
        <translation>Sie stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>It is %1 s ahead of the server’s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Sie geht gegenüber der des Servers %1 s vor.</translation>
    </message>
    <message>
        <source>It is %1 s behind the server’s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Sie geht gegenüber der des Servers %1 s nach.</translation>
    </message>
    <message>
        <source>this program’s own file, for import</source>
        <translation>die eigene Datei dieses Programms, für import</translation>
    </message>
    <message>
        <source>plan file, for --plan and the window</source>
        <translation>Plandatei, für --plan und das Fenster</translation>
    </message>
    <message>
        <source>.databrickscfg, for Databricks’ tools</source>
        <translation>.databrickscfg, für die Werkzeuge von Databricks</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>dbt profile (profiles.yml)</source>
        <translation>dbt-Profil (profiles.yml)</translation>
    </message>
    <message>
        <source>ODBC data source (odbc.ini)</source>
        <translation>ODBC-Datenquelle (odbc.ini)</translation>
    </message>
    <message>
        <source>JDBC URL</source>
        <translation>JDBC-URL</translation>
    </message>
    <message>
        <source>Terraform provider</source>
        <translation>Terraform-Provider</translation>
    </message>
    <message>
        <source>Python, with databricks-sdk</source>
        <translation>Python, mit databricks-sdk</translation>
    </message>
    <message>
        <source>Node.js, with @databricks/sql</source>
        <translation>Node.js, mit @databricks/sql</translation>
    </message>
    <message>
        <source>Go, with databricks-sdk-go</source>
        <translation>Go, mit databricks-sdk-go</translation>
    </message>
    <message>
        <source>Visual Studio Code, Databricks’ extension</source>
        <translation>Visual Studio Code, Erweiterung von Databricks</translation>
    </message>
    <message>
        <source>The secret is not in it: import asks for the secret where the connection is imported.</source>
        <translation>Das Geheimnis steht nicht darin: import fragt dort danach, wo die Verbindung importiert wird.</translation>
    </message>
    <message>
        <source>The secret is not in it, nor what was proven: the secret is asked for where the plan is used.</source>
        <translation>Das Geheimnis steht nicht darin, auch nicht, was nachgewiesen wurde: Nach dem Geheimnis wird dort gefragt, wo der Plan verwendet wird.</translation>
    </message>
    <message>
        <source>The secret is not in it: give it when you connect, as %1.</source>
        <extracomment>%1 is the name of a setting of the ODBC driver</extracomment>
        <translation>Das Geheimnis steht nicht darin: Geben Sie es beim Verbinden als %1 an.</translation>
    </message>
    <message>
        <source>The secret is not in it: give it as the property %1 beside the URL.</source>
        <extracomment>%1 is the name of a property of the JDBC driver</extracomment>
        <translation>Das Geheimnis steht nicht darin: Geben Sie es neben der URL als Eigenschaft %1 an.</translation>
    </message>
    <message>
        <source>The secret is not in it: the extension reads the section of .databrickscfg that it names, which export --format databrickscfg writes, and %1.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Das Geheimnis steht nicht darin: Die Erweiterung liest den Abschnitt von .databrickscfg, den sie nennt und den export --format databrickscfg schreibt, und %1.</translation>
    </message>
    <message>
        <source>The secret is not in it: set %1.</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Das Geheimnis steht nicht darin: Setzen Sie %1.</translation>
    </message>
    <message>
        <source>service principal</source>
        <translation>Dienstprinzipal</translation>
    </message>
    <message>
        <source>An identity for a program instead of a person. Draftt signs in as it, and holds the rights that you give to it and no others.</source>
        <translation>Eine Identität für ein Programm statt für eine Person. Draftt meldet sich mit ihr an und hat die Rechte, die Sie ihr geben, und keine anderen.</translation>
    </message>
    <message>
        <source>Settings › Identity and access › Service principals</source>
        <translation>Einstellungen › Identität und Zugriff › Dienstprinzipale</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The application ID of the service principal: 32 hexadecimal digits in five groups. Its name and its number are something else.</source>
        <translation>Die Anwendungs-ID des Dienstprinzipals: 32 Hexadezimalziffern in fünf Gruppen. Sein Name und seine Nummer sind etwas anderes.</translation>
    </message>
    <message>
        <source>Service principals › the principal › Configurations › Application ID</source>
        <translation>Dienstprinzipale › der Prinzipal › Konfigurationen › Anwendungs-ID</translation>
    </message>
    <message>
        <source>OAuth secret</source>
        <translation>OAuth-Geheimnis</translation>
    </message>
    <message>
        <source>The password of the service principal. Databricks shows it once, when it is generated, and ends it after the lifetime that was chosen, two years at most.</source>
        <translation>Das Kennwort des Dienstprinzipals. Databricks zeigt es nur einmal, wenn es generiert wird, und lässt es nach der gewählten Gültigkeitsdauer ablaufen, höchstens nach zwei Jahren.</translation>
    </message>
    <message>
        <source>Service principals › the principal › Secrets › Generate secret</source>
        <translation>Dienstprinzipale › der Prinzipal › Geheimnisse › Geheimnis generieren</translation>
    </message>
    <message>
        <source>entitlement</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>What opens a part of Databricks to an identity. Draftt needs “Databricks SQL access” and no other.</source>
        <translation>Was einer Identität einen Teil von Databricks öffnet. Draftt braucht „Databricks SQL-Zugriff“ und keine andere.</translation>
    </message>
    <message>
        <source>Service principals › the principal › Configurations › Entitlements</source>
        <translation>Dienstprinzipale › der Prinzipal › Konfigurationen › Berechtigungen</translation>
    </message>
    <message>
        <source>“Can use”</source>
        <translation>„Kann verwenden“</translation>
    </message>
    <message>
        <source>The right to run statements on one SQL warehouse, and to change nothing about it.</source>
        <translation>Das Recht, Anweisungen auf einem SQL-Warehouse auszuführen und nichts daran zu ändern.</translation>
    </message>
    <message>
        <source>SQL Warehouses › the warehouse › Permissions</source>
        <translation>SQL-Warehouses › das Warehouse › Berechtigungen</translation>
    </message>
    <message>
        <source>types of warehouses</source>
        <translation>Typen von Warehouses</translation>
    </message>
    <message>
        <source>A serverless warehouse starts within seconds, a pro one within minutes; either serves Draftt. A classic one does not.</source>
        <translation>Ein serverloses Warehouse startet in Sekunden, eines vom Typ Pro in Minuten; Draftt ist mit beiden gedient. Mit einem klassischen nicht.</translation>
    </message>
    <message>
        <source>SQL Warehouses</source>
        <translation>SQL-Warehouses</translation>
    </message>
    <message>
        <source>Unity Catalog</source>
        <translation>Unity Catalog</translation>
    </message>
    <message>
        <source>Where Databricks keeps which tables there are and who may do what with them, for all workspaces of one region.</source>
        <translation>Worin Databricks festhält, welche Tabellen es gibt und wer was damit tun darf, für alle Arbeitsbereiche einer Region.</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The first two parts of a table’s name: a catalog holds schemas, a schema holds tables and views.</source>
        <translation>Die ersten beiden Teile des Namens einer Tabelle: Ein Katalog enthält Schemas, ein Schema enthält Tabellen und Ansichten.</translation>
    </message>
    <message>
        <source>Catalog › the catalog › the schema</source>
        <translation>Katalog › der Katalog › das Schema</translation>
    </message>
    <message>
        <source>metastore admin</source>
        <translation>Metastore-Administrator</translation>
    </message>
    <message>
        <source>Who may grant rights on every catalog of the region. Many metastores have none: then the owner of the catalog grants, or who holds MANAGE on it.</source>
        <translation>Wer auf jedem Katalog der Region Rechte erteilen darf. Viele Metastores haben keinen: Dann erteilt sie der Besitzer des Katalogs oder ein Inhaber von MANAGE darauf.</translation>
    </message>
    <message>
        <source>Account console › Catalog › the metastore</source>
        <translation>Kontokonsole › Katalog › der Metastore</translation>
    </message>
    <message>
        <source>Workspace admin</source>
        <translation>Arbeitsbereichsadministrator</translation>
    </message>
    <message>
        <source>Adds the service principal, ticks “Databricks SQL access” and generates the secret.</source>
        <translation>Fügt den Dienstprinzipal hinzu, aktiviert „Databricks SQL-Zugriff“ und generiert das Geheimnis.</translation>
    </message>
    <message>
        <source>Owner of the SQL warehouse, or who can manage it</source>
        <translation>Besitzer des SQL-Warehouses oder wer es verwalten kann</translation>
    </message>
    <message>
        <source>Gives the service principal “Can use”.</source>
        <translation>Gibt dem Dienstprinzipal „Kann verwenden“.</translation>
    </message>
    <message>
        <source>Owner of the catalog, who holds MANAGE on it, or metastore admin</source>
        <translation>Besitzer des Katalogs, Inhaber von MANAGE darauf oder Metastore-Administrator</translation>
    </message>
    <message>
        <source>Runs the script with the three rights: USE CATALOG, USE SCHEMA, SELECT.</source>
        <translation>Führt das Skript mit den drei Rechten aus: USE CATALOG, USE SCHEMA, SELECT.</translation>
    </message>
    <message>
        <source>Network team</source>
        <translation>Netzwerkteam</translation>
    </message>
    <message>
        <source>Lets Draftt in where the workspace or the account has an IP access list, or is reached by Private Link alone.</source>
        <translation>Lässt Draftt zu, wo der Arbeitsbereich oder das Konto eine IP-Zugriffsliste hat oder nur über Private Link erreichbar ist.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Check here that everything works, and enter the values in Draftt.</source>
        <translation>Prüfen Sie hier, ob alles funktioniert, und geben Sie die Werte in Draftt ein.</translation>
    </message>
    <message>
        <source>Please prepare the Azure Databricks workspace %1 for Draftt, an inventory service that reads tables and changes nothing:</source>
        <translation>Bitte bereiten Sie den Azure Databricks-Arbeitsbereich %1 für Draftt vor, einen Inventardienst, der Tabellen liest und nichts ändert:</translation>
    </message>
    <message>
        <source>Please prepare our Azure Databricks workspace for Draftt, an inventory service that reads tables and changes nothing:</source>
        <translation>Bitte bereiten Sie unseren Azure Databricks-Arbeitsbereich für Draftt vor, einen Inventardienst, der Tabellen liest und nichts ändert:</translation>
    </message>
    <message>
        <source>Add a service principal (Settings › Identity and access › Service principals).</source>
        <translation>Fügen Sie einen Dienstprinzipal hinzu (Einstellungen › Identität und Zugriff › Dienstprinzipale).</translation>
    </message>
    <message>
        <source>Under its Configurations tick “Databricks SQL access” and nothing else.</source>
        <translation>Aktivieren Sie unter seinen Konfigurationen „Databricks SQL-Zugriff“ und nichts anderes.</translation>
    </message>
    <message>
        <source>Give it “Can use” on a serverless or pro SQL warehouse (SQL Warehouses › the warehouse › Permissions).</source>
        <translation>Geben Sie ihm „Kann verwenden“ für ein SQL-Warehouse vom Typ Serverlos oder Pro (SQL-Warehouses › das Warehouse › Berechtigungen).</translation>
    </message>
    <message>
        <source>Generate an OAuth secret (the principal › Secrets). It is shown once: hand it over through a password manager or in person, not by mail.</source>
        <translation>Generieren Sie ein OAuth-Geheimnis (der Prinzipal › Geheimnisse). Es wird nur einmal angezeigt: Übergeben Sie es über einen Kennwortmanager oder persönlich, nicht per E-Mail.</translation>
    </message>
    <message>
        <source>What I need back: the workspace host, the client ID (application ID), the name of the warehouse, and the secret by a safe way.</source>
        <translation>Was ich von Ihnen brauche: den Host des Arbeitsbereichs, die Client-ID (Anwendungs-ID), den Namen des Warehouses und das Geheimnis auf einem sicheren Weg.</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>This address answers, but it is no workspace.</source>
        <translation>Diese Adresse antwortet, aber sie ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>What answers at %1 does not serve a workspace’s API. It may be the account console, a sign-in page, or another site.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Was unter %1 antwortet, ist nicht die API eines Arbeitsbereichs. Es kann die Kontokonsole, eine Anmeldeseite oder eine andere Website sein.</translation>
    </message>
    <message>
        <source>Open the workspace in a browser and enter its host only, without path and without “?o=”: adb-….azuredatabricks.net on Azure, dbc-….cloud.databricks.com on AWS, ….gcp.databricks.com on Google Cloud.</source>
        <translation>Öffnen Sie den Arbeitsbereich in einem Browser, und geben Sie nur seinen Host ein, ohne Pfad und ohne „?o=“: adb-….azuredatabricks.net bei Azure, dbc-….cloud.databricks.com bei AWS, ….gcp.databricks.com bei Google Cloud.</translation>
    </message>
    <message>
        <source>You.</source>
        <translation>Sie.</translation>
    </message>
    <message>
        <source>The workspace cannot be reached.</source>
        <translation>Der Arbeitsbereich ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No connection to %1 could be made; the reason was not told.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Zu %1 kam keine Verbindung zustande; der Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Then check the VPN, the name server (Private Link needs private DNS) and the firewall.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse. Prüfen Sie dann das VPN, den Namensserver (Private Link braucht ein privates DNS) und die Firewall.</translation>
    </message>
    <message>
        <source>You, then the network team.</source>
        <translation>Sie, dann das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The secure connection to %1 could not be verified. The usual reason is a company device that opens TLS traffic and signs it anew.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Die sichere Verbindung zu %1 konnte nicht geprüft werden. Der übliche Grund ist ein Gerät des Unternehmens, das TLS-Verkehr öffnet und neu signiert.</translation>
    </message>
    <message>
        <source>The secure connection to %1 shows a certificate signed by “%2”, which this computer does not trust. The usual reason is a company device that opens TLS traffic and signs it anew.</source>
        <extracomment>%1 is a host name, %2 the name of the authority that signed the certificate.</extracomment>
        <translation>Die sichere Verbindung zu %1 zeigt ein von „%2“ signiertes Zertifikat, dem dieser Computer nicht vertraut. Der übliche Grund ist ein Gerät des Unternehmens, das TLS-Verkehr öffnet und neu signiert.</translation>
    </message>
    <message>
        <source>Have the company’s root certificate installed in the system’s certificate store, or choose it as an additional CA certificate, or have this host exempted from inspection. Check the date and time of this computer as well.</source>
        <translation>Lassen Sie das Stammzertifikat des Unternehmens im Zertifikatspeicher des Systems installieren, wählen Sie es als zusätzliches CA-Zertifikat, oder lassen Sie diesen Host von der Überprüfung ausnehmen. Prüfen Sie auch Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The network team.</source>
        <translation>Das Netzwerkteam.</translation>
    </message>
    <message>
        <source>A proxy stopped the request.</source>
        <translation>Ein Proxy hat die Anforderung aufgehalten.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 refused the request, cannot be reached, or wants a user name and password. Databricks never saw the request.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Der Proxy zwischen diesem Computer und %1 hat die Anforderung abgelehnt, ist nicht erreichbar oder verlangt Benutzername und Kennwort. Databricks hat die Anforderung nie gesehen.</translation>
    </message>
    <message>
        <source>Set or correct the proxy’s address, user name and password, or have the host allowed on the proxy.</source>
        <translation>Geben Sie Adresse, Benutzername und Kennwort des Proxys an oder berichtigen Sie sie, oder sorgen Sie dafür, dass der Proxy den Host zulässt.</translation>
    </message>
    <message>
        <source>The proxy wants a password.</source>
        <translation>Der Proxy verlangt ein Kennwort.</translation>
    </message>
    <message>
        <source>The proxy between this computer and %1 lets nobody through without signing in. Databricks never saw the request.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Der Proxy zwischen diesem Computer und %1 lässt niemanden ohne Anmeldung durch. Databricks hat die Anforderung nie gesehen.</translation>
    </message>
    <message>
        <source>In the window, enter user and password under “Network › Proxy and certificates…”; or ask for an exception for this host.</source>
        <translation>Geben Sie im Fenster unter „Netzwerk › Proxy und Zertifikate&#xa0;…“ Benutzer und Kennwort ein; oder bitten Sie um eine Ausnahme für diesen Host.</translation>
    </message>
    <message>
        <source>The proxy does not let this host through.</source>
        <translation>Der Proxy lässt diesen Host nicht durch.</translation>
    </message>
    <message>
        <source>A proxy or gateway answered in place of %1 and refused the request. Databricks never saw it.</source>
        <extracomment>%1 is a host name, or the words “the address”.</extracomment>
        <translation>Ein Proxy oder Gateway hat anstelle von %1 geantwortet und die Anforderung abgelehnt. Databricks hat sie nie gesehen.</translation>
    </message>
    <message>
        <source>Allow %1 on the proxy.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Lassen Sie %1 auf dem Proxy zu.</translation>
    </message>
    <message>
        <source>Databricks refuses connections from this network.</source>
        <translation>Databricks lehnt Verbindungen aus diesem Netzwerk ab.</translation>
    </message>
    <message>
        <source>The workspace allows only some networks, by an IP access list, a network policy or Private Link, and this one is not among them.</source>
        <translation>Der Arbeitsbereich lässt nur bestimmte Netzwerke zu, durch eine IP-Zugriffsliste, eine Netzwerkrichtlinie oder Private Link, und dieses gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Databricks sees this computer at the address %1, which its IP access list does not allow.</source>
        <translation>Databricks sieht diesen Computer unter der Adresse %1, die seine IP-Zugriffsliste nicht zulässt.</translation>
    </message>
    <message>
        <source>Connect from the company network or its VPN, or have this network allowed. With Private Link, only computers inside that network can connect. No other credentials will help.</source>
        <translation>Verbinden Sie sich aus dem Unternehmensnetzwerk oder dessen VPN, oder sorgen Sie dafür, dass dieses Netzwerk zugelassen wird. Bei Private Link können sich nur Computer in jenem Netzwerk verbinden. Andere Anmeldeinformationen helfen nicht.</translation>
    </message>
    <message>
        <source>Have %1 (or the exit address of your VPN) added to the IP access list, or connect from an allowed network. No other credentials will help.</source>
        <translation>Lassen Sie %1 (oder die Ausgangsadresse Ihres VPN) in die IP-Zugriffsliste aufnehmen, oder verbinden Sie sich aus einem zugelassenen Netzwerk. Andere Anmeldeinformationen helfen nicht.</translation>
    </message>
    <message>
        <source>A workspace or account admin, with the network team.</source>
        <translation>Ein Arbeitsbereichs- oder Kontoadministrator, mit dem Netzwerkteam.</translation>
    </message>
    <message>
        <source>type the host of your workspace, such as adb-1234567890123456.7.azuredatabricks.net</source>
        <extracomment>Each of these ends a sentence such as “Client ID is empty: type …”.</extracomment>
        <translation>Geben Sie den Host Ihres Arbeitsbereichs ein, etwa adb-1234567890123456.7.azuredatabricks.net</translation>
    </message>
    <message>
        <source>type the application ID of the service principal, a UUID such as 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</source>
        <translation>Geben Sie die Anwendungs-ID des Dienstprinzipals ein, eine UUID wie 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0</translation>
    </message>
    <message>
        <source>paste the value of the OAuth secret, which starts with “dose”</source>
        <translation>Fügen Sie den Wert des OAuth-Geheimnisses ein, der mit „dose“ beginnt</translation>
    </message>
    <message>
        <source>paste the value of the personal access token, which starts with “dapi”</source>
        <translation>Fügen Sie den Wert des persönlichen Zugriffstokens ein, der mit „dapi“ beginnt</translation>
    </message>
    <message>
        <source>type the ID of the warehouse, 16 hexadecimal digits such as 0123456789abcdef, or its HTTP path</source>
        <translation>Geben Sie die ID des Warehouses ein, 16 Hexadezimalziffern wie 0123456789abcdef, oder seinen HTTP-Pfad</translation>
    </message>
    <message>
        <source>type the name of one catalog, such as inventory</source>
        <translation>Geben Sie den Namen eines Katalogs ein, etwa inventory</translation>
    </message>
    <message>
        <source>type the name of one schema, such as assets, without the catalog</source>
        <translation>Geben Sie den Namen eines Schemas ein, etwa assets, ohne den Katalog</translation>
    </message>
    <message>
        <source>type the name of one table, such as devices, without catalog and schema</source>
        <translation>Geben Sie den Namen einer Tabelle ein, etwa devices, ohne Katalog und Schema</translation>
    </message>
    <message>
        <source>type a name that you do not use yet, such as “Inventory assets – production”</source>
        <translation>Geben Sie einen Namen ein, den Sie noch nicht verwenden, etwa „Inventory assets – production“</translation>
    </message>
    <message>
        <source>give the path of a file that can be read</source>
        <translation>Geben Sie den Pfad einer Datei an, die gelesen werden kann</translation>
    </message>
    <message>
        <source>see --help for what can be given</source>
        <translation>Siehe --help für die möglichen Angaben</translation>
    </message>
    <message>
        <source>type the proxy as host and port, such as proxy.example.com:8080</source>
        <translation>Geben Sie den Proxy als Host und Port ein, etwa proxy.example.com:8080</translation>
    </message>
    <message>
        <source>choose a PEM file that holds the company’s root certificate</source>
        <translation>Wählen Sie eine PEM-Datei mit dem Stammzertifikat des Unternehmens</translation>
    </message>
    <message>
        <source>%1 holds the number that Databricks gives a service principal inside the workspace: %2.</source>
        <translation>„%1“ enthält die Nummer, die Databricks einem Dienstprinzipal im Arbeitsbereich gibt: %2.</translation>
    </message>
    <message>
        <source>%1 holds a display name, which identifies nobody: %2.</source>
        <translation>„%1“ enthält einen Anzeigenamen, der niemanden eindeutig bezeichnet: %2.</translation>
    </message>
    <message>
        <source>%1 holds an OAuth secret, which belongs into its own field only: %2.</source>
        <translation>„%1“ enthält ein OAuth-Geheimnis, das nur in sein eigenes Feld gehört: %2.</translation>
    </message>
    <message>
        <source>%1 holds a personal access token, which belongs into its own field only: %2.</source>
        <translation>„%1“ enthält ein persönliches Zugriffstoken, das nur in sein eigenes Feld gehört: %2.</translation>
    </message>
    <message>
        <source>%1 holds the ID of a secret in place of its value: %2.</source>
        <translation>„%1“ enthält die ID eines Geheimnisses statt seines Werts: %2.</translation>
    </message>
    <message>
        <source>%1 begins with “%3”, but only http and socks5 are possible: %2.</source>
        <extracomment>%3 is the scheme of a URL, for example ftp.</extracomment>
        <translation>„%1“ beginnt mit „%3“, aber möglich sind nur http und socks5: %2.</translation>
    </message>
    <message>
        <source>%1 begins with “%3”, but only https is possible: %2.</source>
        <extracomment>%3 is the scheme of a URL, for example ftp.</extracomment>
        <translation>„%1“ beginnt mit „%3“, aber möglich ist nur https: %2.</translation>
    </message>
    <message>
        <source>%1 holds a user name or password: %2, without anything before an “@”.</source>
        <translation>„%1“ enthält Benutzername oder Kennwort: %2, ohne etwas vor einem „@“.</translation>
    </message>
    <message>
        <source>%1 begins with http, which would send the secret in the clear: %2, with https.</source>
        <translation>„%1“ beginnt mit http, was das Geheimnis im Klartext senden würde: %2, mit https.</translation>
    </message>
    <message>
        <source>%1 is that of the account console: open the workspace itself and copy its address, such as adb-1234567890123456.7.azuredatabricks.net.</source>
        <translation>„%1“ nennt die Kontokonsole: Öffnen Sie den Arbeitsbereich selbst, und kopieren Sie seine Adresse, etwa adb-1234567890123456.7.azuredatabricks.net.</translation>
    </message>
    <message>
        <source>%1 is not that of a workspace: %2.</source>
        <translation>„%1“ nennt keinen Arbeitsbereich: %2.</translation>
    </message>
    <message>
        <source>%1 names %3, which is no workspace: %2.</source>
        <extracomment>%3 is a host name.</extracomment>
        <translation>„%1“ nennt %3, und das ist kein Arbeitsbereich: %2.</translation>
    </message>
    <message>
        <source>%1 names %2, which serves all workspaces of a region: open yours and copy its address, which begins with “adb-”, or the whole line from the browser with “?o=” and its number.</source>
        <extracomment>%2 is a host name.</extracomment>
        <translation>„%1“ nennt %2, einen Host für alle Arbeitsbereiche einer Region: Öffnen Sie Ihren, und kopieren Sie seine Adresse, die mit „adb-“ beginnt, oder die ganze Zeile aus dem Browser mit „?o=“ und der Nummer.</translation>
    </message>
    <message>
        <source>%1 is not one of Databricks’ own: say that it is meant, or %2.</source>
        <translation>„%1“ ist keine der eigenen Adressen von Databricks: Bestätigen Sie, dass sie gemeint ist. Sonst: %2.</translation>
    </message>
    <message>
        <source>%1 names %2, where Private Link signs people in and which is no workspace: open the workspace itself and copy its address, which begins with “adb-”.</source>
        <extracomment>%2 is a host name.</extracomment>
        <translation>„%1“ nennt %2, wo Private Link Benutzer anmeldet, und das ist kein Arbeitsbereich: Öffnen Sie den Arbeitsbereich selbst, und kopieren Sie seine Adresse, die mit „adb-“ beginnt.</translation>
    </message>
    <message>
        <source>%1 holds no host name: %2.</source>
        <translation>„%1“ enthält keinen Hostnamen: %2.</translation>
    </message>
    <message>
        <source>%1 begins with a byte order mark, which some of Databricks’ own tools refuse: save it as UTF-8 without one, or give the path of another file.</source>
        <translation>„%1“ beginnt mit einer Bytereihenfolge-Marke (BOM), die manche der eigenen Werkzeuge von Databricks ablehnen: Speichern Sie die Datei als UTF-8 ohne BOM, oder geben Sie den Pfad einer anderen Datei an.</translation>
    </message>
    <message>
        <source>%1 has a section for the second time (%2), which some of Databricks’ own tools refuse: take one of the two out, or give the path of another file.</source>
        <extracomment>%2 is the name of a section in brackets and its line.</extracomment>
        <translation>„%1“ hat einen Abschnitt zum zweiten Mal (%2), was manche der eigenen Werkzeuge von Databricks ablehnen: Nehmen Sie einen der beiden heraus, oder geben Sie den Pfad einer anderen Datei an.</translation>
    </message>
    <message>
        <source>%1 says something for the second time (%2), which some of Databricks’ own tools refuse: take one of the two out, or give the path of another file.</source>
        <extracomment>%2 is the name of a setting, that of its section in brackets, and its line.</extracomment>
        <translation>„%1“ sagt etwas zum zweiten Mal (%2), was manche der eigenen Werkzeuge von Databricks ablehnen: Nehmen Sie eines der beiden heraus, oder geben Sie den Pfad einer anderen Datei an.</translation>
    </message>
    <message>
        <source>%1 “%3” cannot be read: %2.</source>
        <extracomment>%3 is a path.</extracomment>
        <translation>%1 „%3“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 “%3” is not known: %2.</source>
        <extracomment>%3 is a word of the command line.</extracomment>
        <translation>%1 „%3“ ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>%1 says twice what %3 is, so nobody knows which is meant: %2.</source>
        <extracomment>%3 says which part of a file.</extracomment>
        <translation>„%1“ enthält %3 zweimal; welches gemeint ist, weiß niemand: %2.</translation>
    </message>
    <message>
        <source>%1 is of a version that this program does not read: make it anew, or use the program that made it.</source>
        <translation>„%1“ hat eine Version, die dieses Programm nicht liest: Erstellen Sie die Datei neu, oder verwenden Sie das Programm, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made, so that it no longer says what was planned: make it anew with draftt-connect admin plan.</source>
        <translation>„%1“ wurde geändert, nachdem sie erstellt worden war, und sagt deshalb nicht mehr, was geplant war: Erstellen Sie die Datei neu mit draftt-connect admin plan.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2.</source>
        <translation>„%1“ ist nicht zu verstehen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%3): %2.</source>
        <extracomment>%3 says where in a file or value.</extracomment>
        <translation>„%1“ ist nicht zu verstehen (%3): %2.</translation>
    </message>
    <message>
        <source>%1 is already taken: %2.</source>
        <translation>„%1“ ist schon vergeben: %2.</translation>
    </message>
    <message>
        <source>%1 is already that of “%2”: type another one, such as “%2 2”.</source>
        <extracomment>%2 is the name of another connection. What is proposed is made like the program&apos;s own proposals.</extracomment>
        <translation>„%1“ ist schon der von „%2“: Geben Sie einen anderen ein, etwa „%2 2“.</translation>
    </message>
    <message>
        <source>%1 is already taken by %3: %2.</source>
        <extracomment>%3 is what has the name already.</extracomment>
        <translation>„%1“ ist schon vergeben (%3): %2.</translation>
    </message>
    <message>
        <source>Workspace host</source>
        <translation>Host des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>SQL warehouse</source>
        <translation>SQL-Warehouse</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is: %2.</source>
        <translation>„%1“ kann so nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is empty: %2.</source>
        <translation>„%1“ ist leer: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than %3 characters: %2.</source>
        <extracomment>%3 is a number.</extracomment>
        <translation>„%1“ ist länger als %3 Zeichen: %2.</translation>
    </message>
    <message>
        <source>%1 holds a character that is not allowed there (%3): %2.</source>
        <extracomment>%3 is a character, or a word for one that cannot be shown.</extracomment>
        <translation>„%1“ enthält ein Zeichen, das dort nicht erlaubt ist (%3): %2.</translation>
    </message>
    <message>
        <source>%1 holds a space or a line break: %2.</source>
        <translation>„%1“ enthält ein Leerzeichen oder einen Zeilenumbruch: %2.</translation>
    </message>
    <message>
        <source>%1 is not a UUID: %2.</source>
        <translation>„%1“ ist keine UUID: %2.</translation>
    </message>
    <message>
        <source>%1 holds no ID of a warehouse: %2.</source>
        <translation>„%1“ enthält keine ID eines Warehouses: %2.</translation>
    </message>
    <message>
        <source>%1 names a cluster, and Draftt needs a SQL warehouse: %2.</source>
        <translation>„%1“ nennt einen Cluster, und Draftt braucht ein SQL-Warehouse: %2.</translation>
    </message>
    <message>
        <source>%1 holds a dot, so it looks like several names: %2.</source>
        <translation>„%1“ enthält einen Punkt und sieht deshalb aus wie mehrere Namen: %2.</translation>
    </message>
    <message>
        <source>catalog</source>
        <extracomment>A kind of object, as it stands in “It holds MODIFY on the %2 %3”; so the others.</extracomment>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>What these are: kinds of tables, in a column of a list.</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>metastore</source>
        <translation>Metastore</translation>
    </message>
    <message>
        <source>What stood around the name was left out.</source>
        <translation>Was um den Namen herum stand, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The backticks around it were taken for quotes.</source>
        <translation>Die Backticks darum wurden als Anführungszeichen verstanden.</translation>
    </message>
    <message>
        <source>Letters were joined with their accents.</source>
        <translation>Buchstaben wurden mit ihren Akzenten verbunden.</translation>
    </message>
    <message>
        <source>Unity Catalog keeps names in lower case.</source>
        <translation>Unity Catalog speichert Namen in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>One name of a list; %2 is a reason such as “it holds a dot”.</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Taken as “%1”.</source>
        <extracomment>Below a field, or on the command line. %1 is a name.</extracomment>
        <translation>Gelesen als „%1“.</translation>
    </message>
    <message>
        <source>Careful: this name is not what it looks like. It is spelt %1.</source>
        <extracomment>%1 is a name with some of its characters spelt out, such as p[U+0430]ypal.</extracomment>
        <translation>Vorsicht: Dieser Name ist nicht, was er zu sein scheint. Er schreibt sich %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of names.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) cannot be used, so they cannot be chosen: %1.</source>
        <extracomment>%1 is a list of names with the reason of each.</extracomment>
        <translation>
            <numerusform>%n Name kann nicht verwendet und deshalb nicht gewählt werden: %1.</numerusform>
            <numerusform>%n Namen können nicht verwendet und deshalb nicht gewählt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>hive_metastore is the legacy metastore of the workspace: Unity Catalog grants nothing in it, and Draftt cannot use it. Choose a catalog of Unity Catalog, or have the tables upgraded into one.</source>
        <extracomment>Names of products and of the catalog stay as they are.</extracomment>
        <translation>hive_metastore ist der alte Metastore des Arbeitsbereichs: Unity Catalog erteilt darin nichts, und Draftt kann ihn nicht verwenden. Wählen Sie einen Katalog von Unity Catalog, oder lassen Sie die Tabellen in einen solchen überführen.</translation>
    </message>
    <message>
        <source>external table</source>
        <translation>externe Tabelle</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Ansicht</translation>
    </message>
    <message>
        <source>streaming table</source>
        <translation>Streamingtabelle</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>metric view</source>
        <translation>Metrikansicht</translation>
    </message>
    <message>
        <source>shallow clone</source>
        <translation>flacher Klon</translation>
    </message>
    <message>
        <source>external shallow clone</source>
        <translation>externer flacher Klon</translation>
    </message>
    <message>
        <source>“%1” is not of the form that the IDs of warehouses have, 16 hexadecimal digits; it is taken as it is.</source>
        <extracomment>%1 is what was typed as the id of a warehouse.</extracomment>
        <translation>„%1“ hat nicht die übliche Form der ID eines Warehouses, 16 Hexadezimalziffern; es wird unverändert verwendet.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it holds a dot</source>
        <translation>enthält einen Punkt</translation>
    </message>
    <message>
        <source>it holds a character that is not allowed: %1</source>
        <extracomment>%1 is a character, or a word for one that cannot be shown.</extracomment>
        <translation>enthält ein Zeichen, das nicht erlaubt ist: %1</translation>
    </message>
    <message>
        <source>Connection from this computer to %1</source>
        <extracomment>The first line of a text for the network team. %1 is the name of a host.</extracomment>
        <translation>Verbindung von diesem Computer zu %1</translation>
    </message>
    <message>
        <source>What is needed: %1</source>
        <extracomment>%1 is one or more sentences that say what is to be done</extracomment>
        <translation>Was gebraucht wird: %1</translation>
    </message>
    <message>
        <source>What was tried, in this order:</source>
        <translation>Was versucht wurde, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <extracomment>%1 is a claim, %2 passed or failed, %3 a number of milliseconds</extracomment>
        <translation>- %1: %2</translation>
    </message>
    <message>
        <source>- %1: %2 (%3 ms)</source>
        <translation>- %1: %2 (%3 ms)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what was tried and how it went, %2 a sentence of what was found</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time (UTC):</source>
        <translation>Zeit (UTC):</translation>
    </message>
    <message>
        <source>Host and port:</source>
        <translation>Host und Port:</translation>
    </message>
    <message>
        <source>Proxy:</source>
        <translation>Proxy:</translation>
    </message>
    <message>
        <source>none, direct</source>
        <translation>keiner, direkt</translation>
    </message>
    <message>
        <source>Addresses of the host:</source>
        <translation>Adressen des Hosts:</translation>
    </message>
    <message>
        <source>The addresses are private, as with Private Link.</source>
        <translation>Die Adressen sind privat, wie bei Private Link.</translation>
    </message>
    <message>
        <source>TLS:</source>
        <translation>TLS:</translation>
    </message>
    <message>
        <source>HTTP status:</source>
        <translation>HTTP-Status:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Sent on to:</source>
        <translation>Weitergeleitet an:</translation>
    </message>
    <message>
        <source>Refused address:</source>
        <translation>Abgelehnte Adresse:</translation>
    </message>
    <message>
        <source>Request ID:</source>
        <translation>Anforderungs-ID:</translation>
    </message>
    <message>
        <source>Words of the server:</source>
        <translation>Worte des Servers:</translation>
    </message>
    <message>
        <source>Certificates, the server’s own first:</source>
        <translation>Zertifikate, das des Servers zuerst:</translation>
    </message>
    <message>
        <source>- %1, signed by %2</source>
        <extracomment>%1 is the owner of a certificate, %2 who signed it</extracomment>
        <translation>- %1, signiert von %2</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>This network wants you to sign in first.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The request went to %1 instead of the workspace.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Die Anforderung ging an %1 statt an den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>a sign-in page</source>
        <translation>eine Anmeldeseite</translation>
    </message>
    <message>
        <source>Open any page in a browser, sign in to the network, and try again.</source>
        <translation>Öffnen Sie eine beliebige Seite in einem Browser, melden Sie sich am Netzwerk an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A sign-in page answers where a workspace should.</source>
        <translation>Eine Anmeldeseite antwortet, wo ein Arbeitsbereich antworten sollte.</translation>
    </message>
    <message>
        <source>%1 sends requests on to a page for people. Addresses for a whole account do this.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 leitet Anforderungen auf eine Seite für Menschen weiter. Das tun Adressen für ein ganzes Konto.</translation>
    </message>
    <message>
        <source>Open the workspace in a browser and enter its own host, such as adb-….azuredatabricks.net.</source>
        <translation>Öffnen Sie den Arbeitsbereich in einem Browser, und geben Sie seinen eigenen Host ein, etwa adb-….azuredatabricks.net.</translation>
    </message>
    <message>
        <source>This is the account console.</source>
        <translation>Dies ist die Kontokonsole.</translation>
    </message>
    <message>
        <source>%1 serves the settings of an account. It has no warehouses and no tables.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 dient den Einstellungen eines Kontos. Dort gibt es keine Warehouses und keine Tabellen.</translation>
    </message>
    <message>
        <source>Open the workspace in a browser and enter its own host.</source>
        <translation>Öffnen Sie den Arbeitsbereich in einem Browser, und geben Sie seinen eigenen Host ein.</translation>
    </message>
    <message>
        <source>This address answers, but it is not Databricks.</source>
        <translation>Diese Adresse antwortet, aber es ist nicht Databricks.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak like a workspace.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Was unter %1 antwortet, verhält sich nicht wie ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, something on the way answers in its place: ask the network team.</source>
        <translation>Prüfen Sie die Schreibweise der Adresse. Wenn sie stimmt, antwortet etwas auf dem Weg an ihrer Stelle: Fragen Sie das Netzwerkteam.</translation>
    </message>
    <message>
        <source>Databricks refuses this network.</source>
        <translation>Databricks lehnt dieses Netzwerk ab.</translation>
    </message>
    <message>
        <source>The IP access list does not contain %1. That is the address under which Databricks sees this network, such as the exit of a VPN or proxy.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Die IP-Zugriffsliste enthält %1 nicht. Das ist die Adresse, unter der Databricks dieses Netzwerk sieht, etwa der Ausgang eines VPN oder Proxys.</translation>
    </message>
    <message>
        <source>Add %1 to the IP access list of the workspace, or connect from an allowed network. No other credentials will help.</source>
        <extracomment>%1 is an IP address</extracomment>
        <translation>Nehmen Sie %1 in die IP-Zugriffsliste des Arbeitsbereichs auf, oder verbinden Sie sich aus einem zugelassenen Netzwerk. Andere Anmeldeinformationen helfen nicht.</translation>
    </message>
    <message>
        <source>The workspace takes connections from its private network only.</source>
        <translation>Der Arbeitsbereich nimmt nur Verbindungen aus seinem privaten Netzwerk an.</translation>
    </message>
    <message>
        <source>%1 admits only connections that come through Private Link or that a network policy allows, and this one came from outside.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 lässt nur Verbindungen zu, die über Private Link kommen oder die eine Netzwerkrichtlinie erlaubt, und diese kam von außen.</translation>
    </message>
    <message>
        <source>Connect to the VPN or work from inside that network. Its name server has to give the private address of the host.</source>
        <translation>Verbinden Sie sich mit dem VPN, oder arbeiten Sie in jenem Netzwerk. Dessen Namensserver muss die private Adresse des Hosts liefern.</translation>
    </message>
    <message>
        <source>The network team, or a workspace admin.</source>
        <translation>Das Netzwerkteam oder ein Arbeitsbereichsadministrator.</translation>
    </message>
    <message>
        <source>This workspace is on another cloud.</source>
        <translation>Dieser Arbeitsbereich ist in einer anderen Cloud.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of Azure Databricks.</source>
        <extracomment>%1 is the name of a host, %2 the name of a cloud</extracomment>
        <translation>%1 ist kein Arbeitsbereich von Azure Databricks.</translation>
    </message>
    <message>
        <source>%1 is a workspace on %2.</source>
        <translation>%1 ist ein Arbeitsbereich in %2.</translation>
    </message>
    <message>
        <source>Enter the host of the workspace that the service principal was made for.</source>
        <translation>Geben Sie den Host des Arbeitsbereichs ein, für den der Dienstprinzipal angelegt wurde.</translation>
    </message>
    <message>
        <source>The network is fine, but the sign-in was refused.</source>
        <translation>Das Netzwerk ist in Ordnung, aber die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 answered and did not accept the credentials.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 hat geantwortet und die Anmeldeinformationen nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the client ID and the secret. The failed check says more.</source>
        <translation>Prüfen Sie Client-ID und Geheimnis. Die fehlgeschlagene Prüfung sagt mehr.</translation>
    </message>
    <message>
        <source>The network is fine, but the workspace does not know the service principal.</source>
        <translation>Das Netzwerk ist in Ordnung, aber der Arbeitsbereich kennt den Dienstprinzipal nicht.</translation>
    </message>
    <message>
        <source>The sign-in at %1 worked. The question who signed in was refused.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Die Anmeldung bei %1 hat funktioniert. Die Frage, wer sich angemeldet hat, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Add the service principal to the workspace. The failed check says more.</source>
        <translation>Fügen Sie den Dienstprinzipal dem Arbeitsbereich hinzu. Die fehlgeschlagene Prüfung sagt mehr.</translation>
    </message>
    <message>
        <source>Nothing is wrong on the way to the workspace.</source>
        <translation>Auf dem Weg zum Arbeitsbereich ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Every step to %1 worked.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Jeder Schritt zu %1 hat funktioniert.</translation>
    </message>
    <message>
        <source>Try the connection again.</source>
        <translation>Versuchen Sie noch einmal, die Verbindung herzustellen.</translation>
    </message>
    <message>
        <source>Something on the way failed for a reason that is not known here.</source>
        <translation>Etwas auf dem Weg ist aus einem Grund fehlgeschlagen, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <extracomment>%1 is the words of a server or of the network library</extracomment>
        <translation>Es wurde kein Grund genannt.</translation>
    </message>
    <message>
        <source>The words were: %1</source>
        <translation>Die Worte waren: %1</translation>
    </message>
    <message>
        <source>Send the text below to the network team.</source>
        <translation>Senden Sie den Text unten an das Netzwerkteam.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Service principal: %1</source>
        <translation>Dienstprinzipal: %1</translation>
    </message>
    <message>
        <source>Its application ID, which is its name in every grant: %1</source>
        <translation>Seine Anwendungs-ID, die in jedem GRANT sein Name ist: %1</translation>
    </message>
    <message>
        <source>What Draftt reads: %1</source>
        <translation>Was Draftt liest: %1</translation>
    </message>
    <message>
        <source>Who may do it, as far as can be read: %1</source>
        <translation>Wer es tun darf, soweit es sich lesen lässt: %1</translation>
    </message>
    <message>
        <source>The page of the service principal shows a tick at Databricks SQL access.</source>
        <translation>Die Seite des Dienstprinzipals zeigt ein Häkchen bei „Databricks SQL-Zugriff“.</translation>
    </message>
    <message>
        <source>Take the tick at Databricks SQL access away, if it was not there before.</source>
        <translation>Entfernen Sie das Häkchen bei „Databricks SQL-Zugriff“, wenn es vorher nicht da war.</translation>
    </message>
    <message>
        <source>The permissions of the warehouse list the application ID with “Can use”.</source>
        <translation>Die Berechtigungen des Warehouses führen die Anwendungs-ID mit „Kann verwenden“ auf.</translation>
    </message>
    <message>
        <source>Remove the application ID from the permissions of the warehouse, if it was not there before.</source>
        <translation>Entfernen Sie die Anwendungs-ID aus den Berechtigungen des Warehouses, wenn sie vorher nicht da war.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie es sich prüfen lässt</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Wie es sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Run this script in the SQL editor of the workspace. It grants USE CATALOG, USE SCHEMA and SELECT only, and only what is missing.</source>
        <translation>Führen Sie dieses Skript im SQL-Editor des Arbeitsbereichs aus. Es erteilt nur USE CATALOG, USE SCHEMA und SELECT, und nur, was fehlt.</translation>
    </message>
    <message>
        <source>The script ends with SHOW GRANTS: its lines name the privileges. Draftt’s setup program shows them as held too.</source>
        <translation>Das Skript endet mit SHOW GRANTS: Dessen Zeilen nennen die Privilegien. Auch das Einrichtungsprogramm von Draftt zeigt sie als vorhanden.</translation>
    </message>
    <message>
        <source>Run this script. It takes back what the first one has added.</source>
        <translation>Führen Sie dieses Skript aus. Es nimmt zurück, was das erste hinzugefügt hat.</translation>
    </message>
    <message>
        <source>For the workspace admin</source>
        <translation>Für den Arbeitsbereichsadministrator</translation>
    </message>
    <message>
        <source>For the owner of the data or a metastore admin</source>
        <translation>Für den Besitzer der Daten oder einen Metastore-Administrator</translation>
    </message>
    <message>
        <source>Read access for Draftt</source>
        <translation>Lesezugriff für Draftt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Draftt, an inventory service, reads tables through a SQL warehouse. For that its service principal must be allowed to use Databricks SQL and the warehouse. It can change neither the warehouse nor the workspace by that.</source>
        <translation>Draftt, ein Inventardienst, liest Tabellen über ein SQL-Warehouse. Dazu muss sein Dienstprinzipal Databricks SQL und das Warehouse verwenden dürfen. Ändern kann er damit weder das Warehouse noch den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Draftt, an inventory service, reads the tables named above and changes nothing. Unity Catalog asks for three privileges: USE CATALOG, USE SCHEMA and SELECT.</source>
        <translation>Draftt, ein Inventardienst, liest die oben genannten Tabellen und ändert nichts. Unity Catalog verlangt drei Privilegien: USE CATALOG, USE SCHEMA und SELECT.</translation>
    </message>
    <message>
        <source>connection “%1”</source>
        <extracomment>Where a host is known from: %1 is the name of a saved connection</extracomment>
        <translation>Verbindung „%1“</translation>
    </message>
    <message>
        <source>section [%1] of .databrickscfg</source>
        <extracomment>Where a host is known from: %1 is the name of a section of .databrickscfg</extracomment>
        <translation>Abschnitt [%1] von .databrickscfg</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is the name of a field such as “Catalog”, %2 its value, %3 where it was found</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>A personal access token (%1) was left out: Draftt needs the OAuth secret of a service principal, which begins with “dose”. A token that is meant goes into its own field.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Ein persönliches Zugriffstoken (%1) wurde weggelassen: Draftt braucht das OAuth-Geheimnis eines Dienstprinzipals, das mit „dose“ beginnt. Ist ein Token gemeint, gehört es in sein eigenes Feld.</translation>
    </message>
    <message>
        <source>An access token (%1) was left out, because it lasts an hour: Draftt needs the OAuth secret of a service principal, which begins with “dose”.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Ein Zugriffstoken (%1) wurde weggelassen, weil es nur eine Stunde gilt: Draftt braucht das OAuth-Geheimnis eines Dienstprinzipals, das mit „dose“ beginnt.</translation>
    </message>
    <message>
        <source>A secret of Microsoft Entra ID (%1) was left out: Draftt needs an OAuth secret that Databricks made, under Settings › Identity and access › Service principals › the service principal › Secrets.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Ein Geheimnis von Microsoft Entra ID (%1) wurde weggelassen: Draftt braucht ein OAuth-Geheimnis, das Databricks erstellt hat, unter Einstellungen › Identität und Zugriff › Dienstprinzipale › der Dienstprinzipal › Geheimnisse.</translation>
    </message>
    <message>
        <source>A password (%1) was left out: Draftt signs in as a service principal, with its OAuth secret.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Ein Kennwort (%1) wurde weggelassen: Draftt meldet sich als Dienstprinzipal an, mit dessen OAuth-Geheimnis.</translation>
    </message>
    <message>
        <source>%1: several that differ (%2), so none was taken.</source>
        <extracomment>%1 is the name of a field, %2 a list of places</extracomment>
        <translation>%1: mehrere Angaben, die sich unterscheiden (%2), daher wurde keine davon genommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a value, %2 says where it was found
----------
%1 is a host, %2 a list of where it is known from, such as «connection “prod”»
----------
In a list of those who may grant. %1 is a person or group, %2 why, such as «owner of main.sales».</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: values that differ, %2, so none was taken.</source>
        <extracomment>%1 is the name of a field, %2 a list of values</extracomment>
        <translation>%1: Werte, die sich unterscheiden (%2), daher wurde keiner davon genommen.</translation>
    </message>
    <message>
        <source>Another way of signing in is set there (%1): Draftt signs in as a service principal, with its OAuth secret.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Dort ist eine andere Art der Anmeldung eingestellt (%1): Draftt meldet sich als Dienstprinzipal an, mit dessen OAuth-Geheimnis.</translation>
    </message>
    <message>
        <source>Signing in by “%2” is set there (%1): Draftt signs in as a service principal, with its OAuth secret.</source>
        <extracomment>%1 says where it was found, %2 is a word of a file such as azure-cli</extracomment>
        <translation>Dort ist die Anmeldung über „%2“ eingestellt (%1): Draftt meldet sich als Dienstprinzipal an, mit dessen OAuth-Geheimnis.</translation>
    </message>
    <message>
        <source>A cluster (%1) was left out: Draftt needs a SQL warehouse.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Ein Cluster (%1) wurde weggelassen: Draftt braucht ein SQL-Warehouse.</translation>
    </message>
    <message>
        <source>The schema “default” (%1) was left out: drivers write it into every URL.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Das Schema „default“ (%1) wurde weggelassen: Treiber schreiben es in jede URL.</translation>
    </message>
    <message>
        <source>What stands there (%1) only stands for a value: give the value itself.</source>
        <extracomment>%1 says where it was found</extracomment>
        <translation>Was dort steht (%1), steht nur für einen Wert: Geben Sie den Wert selbst an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says where it was found, %2 is a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not needed: %1.</source>
        <extracomment>%1 is a list of names of settings</extracomment>
        <translation>Nicht gebraucht: %1.</translation>
    </message>
    <message>
        <source>connection file, %1</source>
        <translation>Verbindungsdatei, %1</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>section [%1], %2</source>
        <extracomment>%1 is the name of a section, %2 of a setting in it</extracomment>
        <translation>Abschnitt [%1], %2</translation>
    </message>
    <message>
        <source>environment, %1</source>
        <translation>Umgebung, %1</translation>
    </message>
    <message>
        <source>JDBC URL, %1</source>
        <translation>JDBC-URL, %1</translation>
    </message>
    <message>
        <source>ODBC settings, %1</source>
        <translation>ODBC-Einstellungen, %1</translation>
    </message>
    <message>
        <source>SQLAlchemy URL, %1</source>
        <translation>SQLAlchemy-URL, %1</translation>
    </message>
    <message>
        <source>Terraform provider, %1</source>
        <translation>Terraform-Provider, %1</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <extracomment>%1 is a number, %2 what stands there in front of a value</extracomment>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>line %1, by its form</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Zeile %1, an der Form erkannt</translation>
    </message>
    <message>
        <source>Several connections stand there: %1. Say which one is meant.</source>
        <extracomment>%1 is a list of names in brackets</extracomment>
        <translation>Dort stehen mehrere Verbindungen: %1. Sagen Sie, welche gemeint ist.</translation>
    </message>
    <message>
        <source>taken, not shown</source>
        <extracomment>In place of a secret, which is never shown.</extracomment>
        <translation>genommen, nicht gezeigt</translation>
    </message>
    <message>
        <source>catalog %1</source>
        <translation>Katalog %1</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>Granted directly, as part of ALL PRIVILEGES.</source>
        <translation>Direkt erteilt, als Teil von ALL PRIVILEGES.</translation>
    </message>
    <message>
        <source>Granted directly.</source>
        <translation>Direkt erteilt.</translation>
    </message>
    <message>
        <source>Inherited from ALL PRIVILEGES on %1.</source>
        <extracomment>%1 is «catalog main» or «schema main.sales».</extracomment>
        <translation>Geerbt von ALL PRIVILEGES auf %1.</translation>
    </message>
    <message>
        <source>Inherited from %1.</source>
        <translation>Geerbt von %1.</translation>
    </message>
    <message>
        <source>Through ALL PRIVILEGES of the group %1.</source>
        <translation>Über ALL PRIVILEGES der Gruppe %1.</translation>
    </message>
    <message>
        <source>Through the group %1.</source>
        <translation>Über die Gruppe %1.</translation>
    </message>
    <message>
        <source>Through the group %1, inherited from %2.</source>
        <extracomment>%1 is the name of a group, %2 «catalog main» or «schema main.sales».</extracomment>
        <translation>Über die Gruppe %1, geerbt von %2.</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <extracomment>Why somebody may grant; %1 is the full name of a catalog, schema or table.</extracomment>
        <translation>Besitzer von %1</translation>
    </message>
    <message>
        <source>MANAGE on %1</source>
        <translation>MANAGE auf %1</translation>
    </message>
    <message>
        <source>USE CATALOG on %1</source>
        <extracomment>The name of the privilege stays as it is; %1 is the name of a catalog</extracomment>
        <translation>USE CATALOG auf %1</translation>
    </message>
    <message>
        <source>USE SCHEMA on %1</source>
        <extracomment>The name of the privilege stays as it is; %1 is the name of a schema</extracomment>
        <translation>USE SCHEMA auf %1</translation>
    </message>
    <message>
        <source>SELECT on all of %1, now and later</source>
        <extracomment>The name of the privilege stays as it is; %1 is the name of a schema</extracomment>
        <translation>SELECT auf allem in %1, jetzt und später</translation>
    </message>
    <message>
        <source>SELECT on %1</source>
        <extracomment>The name of the privilege stays as it is; %1 is the name of a table</extracomment>
        <translation>SELECT auf %1</translation>
    </message>
    <message>
        <source>Databricks SQL access</source>
        <extracomment>An entitlement of Databricks, by the name that its pages use.</extracomment>
        <translation>Databricks SQL-Zugriff</translation>
    </message>
    <message>
        <source>“Can use” on the warehouse %1</source>
        <extracomment>%1 is the name of a SQL warehouse, “Can use” a level of permission.</extracomment>
        <translation>„Kann verwenden“ auf dem Warehouse %1</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>A right that the principal has.</extracomment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not granted yet</source>
        <translation>Noch nicht erteilt</translation>
    </message>
    <message>
        <source>Cannot be seen from here</source>
        <extracomment>Of a right: the lists that Draftt may read do not tell whether it is held.</extracomment>
        <translation>Von hier aus nicht zu sehen</translation>
    </message>
    <message>
        <source>It works; the lists do not tell from where the right comes.</source>
        <translation>Es funktioniert; woher das Recht kommt, sagen die Listen nicht.</translation>
    </message>
    <message>
        <source>As the owner.</source>
        <extracomment>%1 is the name of a group.</extracomment>
        <translation>Als Besitzer.</translation>
    </message>
    <message>
        <source>The group %1 is the owner.</source>
        <translation>Die Gruppe %1 ist Besitzer.</translation>
    </message>
    <message>
        <source>the service principal %1</source>
        <extracomment>%1 is an application ID, in a list of those who may grant</extracomment>
        <translation>der Dienstprinzipal %1</translation>
    </message>
    <message>
        <source>A workspace admin can do this.</source>
        <translation>Ein Arbeitsbereichsadministrator kann das tun.</translation>
    </message>
    <message>
        <source>The owner, a holder of MANAGE or a metastore admin can do this; who that is cannot be read.</source>
        <translation>Der Besitzer, ein Inhaber von MANAGE oder ein Metastore-Administrator kann das tun; wer das ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>One of these can do this: %1; or a metastore admin.</source>
        <extracomment>%1 is a list of people and groups.</extracomment>
        <translation>Wer das tun kann: %1; oder ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>In Settings › Identity and access › Service principals, open the principal and tick Databricks SQL access.</source>
        <translation>Öffnen Sie unter Einstellungen › Identität und Zugriff › Dienstprinzipale den Prinzipal, und aktivieren Sie „Databricks SQL-Zugriff“.</translation>
    </message>
    <message>
        <source>In SQL Warehouses, open %1, choose Permissions, and add the application ID %2 with “Can use”.</source>
        <translation>Öffnen Sie unter SQL-Warehouses %1, wählen Sie „Berechtigungen“, und fügen Sie die Anwendungs-ID %2 mit „Kann verwenden“ hinzu.</translation>
    </message>
    <message>
        <source>Run this statement in the SQL editor.</source>
        <translation>Führen Sie diese Anweisung im SQL-Editor aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>
            <numerusform>%1 sowie %n weitere</numerusform>
            <numerusform>%1 sowie %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes readable is unknown: none of its tables is listed to you.</source>
        <translation>Was damit lesbar wird, ist unbekannt: Ihnen wird keine der Tabellen darin aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Ansicht</numerusform>
            <numerusform>%n Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n column(s)</source>
        <translation>
            <numerusform>mindestens %n Spalte</numerusform>
            <numerusform>mindestens %n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes readable: %1, %2, %3, and %n more of which nothing is known.</source>
        <extracomment>%1, %2 and %3 are such as «3 tables», «1 view», «40 columns»</extracomment>
        <translation>
            <numerusform>Damit werden lesbar: %1, %2, %3 und %n weitere, von der nichts bekannt ist.</numerusform>
            <numerusform>Damit werden lesbar: %1, %2, %3 und %n weitere, von denen nichts bekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes readable: %1, %2, %3.</source>
        <extracomment>%1, %2 and %3 are such as «3 tables», «1 view», «40 columns»</extracomment>
        <translation>Damit werden lesbar: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Their metadata does not say how many rows they have.</source>
        <translation>Wie viele Zeilen sie haben, sagen ihre Metadaten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 rows, as the statistics of %n table(s) tell.</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>
            <numerusform>Etwa %1 Zeilen laut der Statistik von %n Tabelle.</numerusform>
            <numerusform>Etwa %1 Zeilen laut den Statistiken von %n Tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A row filter is on %n of them.</source>
        <translation>
            <numerusform>Ein Zeilenfilter liegt auf %n davon.</numerusform>
            <numerusform>Ein Zeilenfilter liegt auf %n davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns are masked in %n of them.</source>
        <translation>
            <numerusform>In %n davon sind Spalten maskiert.</numerusform>
            <numerusform>In %n davon sind Spalten maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether all have row filters or masked columns of their own is unknown.</source>
        <translation>Ob alle eigene Zeilenfilter oder maskierte Spalten haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None has a row filter or a masked column of its own.</source>
        <translation>Keine hat einen eigenen Zeilenfilter oder eine eigene maskierte Spalte.</translation>
    </message>
    <message>
        <source>Policies that filter or mask by attributes could not be read.</source>
        <translation>Richtlinien, die nach Attributen filtern oder maskieren, ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Policies that apply here: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Richtlinien, die hier gelten: %1.</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <extracomment>%1 is a list of tables</extracomment>
        <translation>Nicht gefunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cannot be counted, because of the name.</source>
        <translation>
            <numerusform>%n weitere lässt sich wegen ihres Namens nicht zählen.</numerusform>
            <numerusform>%n weitere lassen sich wegen ihrer Namen nicht zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of them you see little more than the name.</source>
        <translation>
            <numerusform>Bei %n davon sehen Sie kaum mehr als den Namen.</numerusform>
            <numerusform>Bei %n davon sehen Sie kaum mehr als den Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and views that come into the schema later can be read too.</source>
        <translation>Auch Tabellen und Ansichten, die später in das Schema kommen, können gelesen werden.</translation>
    </message>
    <message>
        <source>Owners: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Besitzer: %1.</translation>
    </message>
    <message>
        <source>the owner, by e-mail</source>
        <translation>den Besitzer, per E-Mail</translation>
    </message>
    <message>
        <source>%1 on %2: the request goes to somebody whom you may not see.</source>
        <extracomment>%1 are rights, %2 is a catalog, schema or table</extracomment>
        <translation>%1 auf %2: Die Anfrage geht an jemanden, den Sie nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>%1 on %2: the request goes to %3.</source>
        <extracomment>%1 are rights, %2 is a catalog, schema or table, %3 who gets a request</extracomment>
        <translation>%1 auf %2: Die Anfrage geht an %3.</translation>
    </message>
    <message>
        <source>%1 on %2: a request would go nowhere, as nobody is set there to get it.</source>
        <translation>%1 auf %2: Eine Anfrage ginge nirgendwohin, da dort niemand eingetragen ist, der sie bekommt.</translation>
    </message>
    <message>
        <source>%1 on %2: who gets the request cannot be seen.</source>
        <translation>%1 auf %2: Wer die Anfrage bekommt, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 on %2: this workspace does not offer requests for access.</source>
        <translation>%1 auf %2: Dieser Arbeitsbereich bietet keine Zugriffsanfragen an.</translation>
    </message>
    <message>
        <source>No clear answer came: the request may have been sent. Ask whoever gets it before you send it again; it was sent once at most.</source>
        <translation>Es kam keine klare Antwort: Die Anfrage wurde vielleicht gesendet. Fragen Sie, wer sie bekommt, bevor Sie sie noch einmal senden; sie wurde höchstens einmal gesendet.</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>Die Anfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>No table of the schema can be seen.</source>
        <translation>Keine Tabelle des Schemas ist zu sehen.</translation>
    </message>
    <message>
        <source>The last check failed.</source>
        <translation>Die letzte Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>proven, read-only</source>
        <translation>nachgewiesen, nur lesend</translation>
    </message>
    <message>
        <source>proven; what else it may do cannot be told</source>
        <translation>nachgewiesen; was der Prinzipal sonst noch darf, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>proven, but %1</source>
        <extracomment>%1 is such as «more than chosen» or «not read-only».</extracomment>
        <translation>nachgewiesen, aber %1</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, all tables</source>
        <extracomment>%1 is the name of a schema</extracomment>
        <translation>%1, alle Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n table(s)</source>
        <extracomment>%1 is the name of a schema</extracomment>
        <translation>
            <numerusform>%1, %n Tabelle</numerusform>
            <numerusform>%1, %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird nachgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of “%1” %2.</source>
        <extracomment>%1 is the name of a connection, %2 such as «ends in 12 days» or «has ended»</extracomment>
        <translation>Das Geheimnis von „%1“ %2.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1. Unlock it and try again.</source>
        <extracomment>%1 is the keychain&apos;s own reason</extracomment>
        <translation>Der Schlüsselbund kann nicht verwendet werden: %1. Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain has no secret for this connection: enter it with “Change secret”.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für diese Verbindung: Geben Sie es mit „Geheimnis ändern“ ein.</translation>
    </message>
    <message>
        <source>The secret was saved for %1, and this connection leads to %2 now, so nothing was sent there. Remove the connection and make it anew.</source>
        <extracomment>%1 and %2 are each an address and, in brackets, how one signs in there and as whom</extracomment>
        <translation>Das Geheimnis wurde für %1 gespeichert, und diese Verbindung führt jetzt zu %2; deshalb wurde nichts dorthin gesendet. Entfernen Sie die Verbindung, und legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>The file could not be written or read: %1.</source>
        <extracomment>%1 is the path and the system&apos;s own reason</extracomment>
        <translation>Die Datei konnte nicht geschrieben oder gelesen werden: %1.</translation>
    </message>
    <message>
        <source>This address is none of Databricks’ own, and nobody has confirmed it: open the connection and confirm it.</source>
        <translation>Diese Adresse ist keine der eigenen Adressen von Databricks, und niemand hat sie bestätigt: Öffnen Sie die Verbindung, und bestätigen Sie sie.</translation>
    </message>
    <message>
        <source>This connection keeps no secret on this computer: open it and enter the secret.</source>
        <translation>Diese Verbindung bewahrt auf diesem Computer kein Geheimnis auf: Öffnen Sie sie, und geben Sie das Geheimnis ein.</translation>
    </message>
    <message>
        <source>The connection is no longer there: another program has removed it.</source>
        <translation>Die Verbindung ist nicht mehr da: Ein anderes Programm hat sie entfernt.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checks are made from this computer. Draftt calls from its own network: where the workspace or the account has IP access lists, or is reached by Private Link alone, Draftt must be let in too.</source>
        <translation>Geprüft wird von diesem Computer aus. Draftt verbindet sich aus dem eigenen Netzwerk: Wo der Arbeitsbereich oder das Konto IP-Zugriffslisten hat oder nur über Private Link erreichbar ist, muss auch Draftt zugelassen werden.</translation>
    </message>
    <message>
        <source>Draftt is to read from the Databricks workspace %1</source>
        <extracomment>The first line of a text for the network team. %1 is the name of a host.</extracomment>
        <translation>Draftt soll aus dem Databricks-Arbeitsbereich %1 lesen</translation>
    </message>
    <message>
        <source>Please look at these:</source>
        <translation>Bitte sehen Sie sich dies an:</translation>
    </message>
    <message>
        <source>- IP access lists of the workspace: are the addresses that Draftt calls from allowed?</source>
        <translation>- IP-Zugriffslisten des Arbeitsbereichs: Sind die Adressen zugelassen, von denen aus Draftt sich verbindet?</translation>
    </message>
    <message>
        <source>- IP access lists of the Databricks account: the same.</source>
        <translation>- IP-Zugriffslisten des Databricks-Kontos: dasselbe.</translation>
    </message>
    <message>
        <source>- Private Link: if public network access to the workspace is off, Draftt cannot reach it.</source>
        <translation>- Private Link: Wenn der öffentliche Netzwerkzugriff auf den Arbeitsbereich abgeschaltet ist, kann Draftt ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>Workspace ID: %1</source>
        <extracomment>%1 is a number, or «not known»</extracomment>
        <translation>Arbeitsbereichs-ID: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Signs in as the service principal %1.</source>
        <translation>Meldet sich als Dienstprinzipal %1 an.</translation>
    </message>
    <message>
        <source>Signs in with a personal access token.</source>
        <translation>Meldet sich mit einem persönlichen Zugriffstoken an.</translation>
    </message>
    <message>
        <source>Ask Draftt which addresses it calls from.</source>
        <translation>Fragen Sie Draftt, von welchen Adressen aus es sich verbindet.</translation>
    </message>
    <message>
        <source>warehouse “%1”</source>
        <extracomment>%1 is the name or id of a SQL warehouse. Stands inside a sentence.</extracomment>
        <translation>Warehouse „%1“</translation>
    </message>
    <message>
        <source>the SQL warehouse</source>
        <translation>das SQL-Warehouse</translation>
    </message>
    <message>
        <source>The SQL warehouse was not found.</source>
        <translation>Das SQL-Warehouse wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>This workspace has no such warehouse, or none that the service principal can see: %1.</source>
        <extracomment>%1 is for example “warehouse “Starter””, or “the SQL warehouse”.</extracomment>
        <translation>Dieser Arbeitsbereich hat kein solches Warehouse, oder keines, das der Dienstprinzipal sehen kann: %1.</translation>
    </message>
    <message>
        <source>Choose a warehouse from the list. An ID has 16 hexadecimal digits; the ID of a cluster or a path does not fit. If the list is empty, let a workspace admin give the service principal “Can use” on a warehouse.</source>
        <translation>Wählen Sie ein Warehouse aus der Liste. Eine ID hat 16 Hexadezimalziffern; die ID eines Clusters oder ein Pfad passt nicht. Wenn die Liste leer ist, lassen Sie dem Dienstprinzipal von einem Arbeitsbereichsadministrator „Kann verwenden“ für ein Warehouse geben.</translation>
    </message>
    <message>
        <source>You, or a workspace admin.</source>
        <translation>Sie oder ein Arbeitsbereichsadministrator.</translation>
    </message>
    <message>
        <source>The service principal may not use the SQL warehouse.</source>
        <translation>Der Dienstprinzipal darf das SQL-Warehouse nicht verwenden.</translation>
    </message>
    <message>
        <source>The permission “Can use” is missing: %1 on %2. The same answer comes for a warehouse ID that does not exist.</source>
        <extracomment>%1 is the service principal, %2 the warehouse.</extracomment>
        <translation>Das Recht „Kann verwenden“ fehlt: %1 hat es für %2 nicht. Dieselbe Antwort kommt bei der ID eines Warehouses, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Open SQL Warehouses › the warehouse › Permissions, add the service principal and choose “Can use”. If that changes nothing, tick Databricks SQL access for the service principal.</source>
        <translation>Öffnen Sie SQL-Warehouses › das Warehouse › Berechtigungen, fügen Sie den Dienstprinzipal hinzu, und wählen Sie „Kann verwenden“. Wenn das nichts ändert, aktivieren Sie „Databricks SQL-Zugriff“ für den Dienstprinzipal.</translation>
    </message>
    <message>
        <source>A workspace admin, or the owner of the warehouse.</source>
        <translation>Ein Arbeitsbereichsadministrator oder der Besitzer des Warehouses.</translation>
    </message>
    <message>
        <source>The SQL warehouse is stopped or still starting.</source>
        <translation>Das SQL-Warehouse ist gestoppt oder startet noch.</translation>
    </message>
    <message>
        <source>Nothing is wrong yet. The first request wakes it up: %1.</source>
        <extracomment>%1 is for example “warehouse “Starter””, or “the SQL warehouse”.</extracomment>
        <translation>Noch ist alles in Ordnung. Die erste Anforderung weckt es: %1.</translation>
    </message>
    <message>
        <source>Start it and wait: a serverless warehouse takes seconds, a pro or classic one takes minutes.</source>
        <translation>Starten Sie es, und warten Sie: Ein serverloses Warehouse braucht Sekunden, eines vom Typ Pro oder Klassisch Minuten.</translation>
    </message>
    <message>
        <source>The SQL warehouse cannot start.</source>
        <translation>Das SQL-Warehouse kann nicht starten.</translation>
    </message>
    <message>
        <source>The cloud could not provide the machines for %1. It says: %2</source>
        <extracomment>%1 is the warehouse, %2 what the server said.</extracomment>
        <translation>Die Cloud konnte die Maschinen für %1 nicht bereitstellen. Sie sagt: %2</translation>
    </message>
    <message>
        <source>If the message names a quota, have it raised. Otherwise choose a smaller size or a serverless warehouse, or take another warehouse.</source>
        <translation>Wenn die Meldung ein Kontingent nennt, lassen Sie es erhöhen. Wählen Sie sonst eine kleinere Größe, ein serverloses oder ein anderes Warehouse.</translation>
    </message>
    <message>
        <source>A workspace admin, with whoever manages the cloud subscription.</source>
        <translation>Ein Arbeitsbereichsadministrator, mit denen, die das Cloud-Abonnement verwalten.</translation>
    </message>
    <message>
        <source>Draftt does not support classic warehouses: select a serverless or a pro one.</source>
        <translation>Draftt unterstützt keine klassischen Warehouses: Wählen Sie eines vom Typ Serverlos oder Pro.</translation>
    </message>
    <message>
        <source>The type of this one is classic: %1. It is not the rights that are missing.</source>
        <extracomment>%1 is for example “warehouse “Starter””, or “the SQL warehouse”.</extracomment>
        <translation>Der Typ ist hier Klassisch: %1. An den Rechten liegt es nicht.</translation>
    </message>
    <message>
        <source>Select another warehouse, or have the type of this one changed to serverless or pro: SQL Warehouses › the warehouse › Edit › Type.</source>
        <translation>Wählen Sie ein anderes Warehouse, oder lassen Sie den Typ von diesem auf Serverlos oder Pro ändern: SQL-Warehouses › das Warehouse › Bearbeiten › Typ.</translation>
    </message>
    <message>
        <source>You; changing the type takes whoever may manage the warehouse.</source>
        <translation>Sie; den Typ ändern kann, wer das Warehouse verwalten darf.</translation>
    </message>
    <message>
        <source>The SQL statement is wrong.</source>
        <translation>Die SQL-Anweisung ist falsch.</translation>
    </message>
    <message>
        <source>The server could not make sense of the statement. It says: %1</source>
        <extracomment>%1 is what the server said.</extracomment>
        <translation>Der Server konnte mit der Anweisung nichts anfangen. Er sagt: %1</translation>
    </message>
    <message>
        <source>Look at the position that the message names. Put every name into backticks. If you did not write the statement, this is a fault of this program: please report it with the request ID.</source>
        <translation>Sehen Sie sich die Stelle an, die die Meldung nennt. Setzen Sie jeden Namen in Backticks. Wenn Sie die Anweisung nicht geschrieben haben, ist das ein Fehler dieses Programms: Bitte melden Sie ihn mit der Anforderungs-ID.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Der Server bittet um weniger Anforderungen.</translation>
    </message>
    <message>
        <source>Too many requests came in a short time. Nothing is wrong with the credentials or the rights.</source>
        <translation>In kurzer Zeit kamen zu viele Anforderungen. Anmeldeinformationen und Rechte sind in Ordnung.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait as long as the server asks (%1 s) and try again.</source>
        <translation>Warten Sie so lange, wie der Server verlangt (%1 s), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Databricks has a passing fault.</source>
        <translation>Databricks hat eine vorübergehende Störung.</translation>
    </message>
    <message>
        <source>The service could not answer this time. Your settings are not the reason.</source>
        <translation>Der Dienst konnte diesmal nicht antworten. An Ihren Einstellungen liegt es nicht.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the status page of your Databricks region and report it to Databricks support.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Wenn es anhält, sehen Sie auf der Statusseite Ihrer Databricks-Region nach, und melden Sie es dem Databricks-Support.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, look at the status page of your Databricks region and give the request ID %1 to Databricks support.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Wenn es anhält, sehen Sie auf der Statusseite Ihrer Databricks-Region nach, und nennen Sie dem Databricks-Support die Anforderungs-ID %1.</translation>
    </message>
    <message>
        <source>Databricks support.</source>
        <translation>Der Databricks-Support.</translation>
    </message>
    <message>
        <source>The query was stopped, or its result has gone.</source>
        <translation>Die Abfrage wurde gestoppt, oder ihr Ergebnis ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The query ran into a time limit, was cancelled, or its result was closed before it was read.</source>
        <translation>Die Abfrage ist an ein Zeitlimit gestoßen, wurde abgebrochen, oder ihr Ergebnis wurde geschlossen, bevor es gelesen war.</translation>
    </message>
    <message>
        <source>Run it again. If it was a time limit, have the STATEMENT_TIMEOUT of the warehouse raised.</source>
        <translation>Führen Sie sie noch einmal aus. War es ein Zeitlimit, lassen Sie das STATEMENT_TIMEOUT des Warehouses erhöhen.</translation>
    </message>
    <message>
        <source>The answer is not what this API returns.</source>
        <translation>Die Antwort ist nicht, was diese API liefert.</translation>
    </message>
    <message>
        <source>The answer was cut off, empty, or lacks what the API promises. Something between this computer and Databricks may have changed it, or another page answers at this address.</source>
        <translation>Die Antwort war abgeschnitten oder leer, oder ihr fehlt, was die API verspricht. Etwas zwischen diesem Computer und Databricks kann sie verändert haben, oder unter dieser Adresse antwortet eine andere Seite.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, look in this order: is the address the workspace’s own, without a path behind the host and not that of the account console? Does a browser show a sign-in page there, as with Private Link from outside its network? Does a proxy answer? Then send the details to the network team.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, prüfen Sie in dieser Reihenfolge: Ist die Adresse die des Arbeitsbereichs selbst, ohne Pfad hinter dem Host, und nicht die der Kontokonsole? Zeigt ein Browser dort eine Anmeldeseite, wie bei Private Link von außerhalb des Netzwerks? Antwortet ein Proxy? Senden Sie dann die Einzelheiten an das Netzwerkteam.</translation>
    </message>
    <message>
        <source>The cause is none that this program knows.</source>
        <translation>Die Ursache ist keine, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Nothing was said that tells the cause.</source>
        <translation>Es wurde nichts gesagt, was die Ursache verrät.</translation>
    </message>
    <message>
        <source>What was said does not tell it: %1</source>
        <translation>Was gesagt wurde, verrät sie nicht: %1</translation>
    </message>
    <message>
        <source>Read what was said and show it, with the request ID, to your workspace admin. This program does not guess a grant for it.</source>
        <translation>Lesen Sie, was gesagt wurde, und zeigen Sie es mit der Anforderungs-ID Ihrem Arbeitsbereichsadministrator. Dieses Programm schlägt dafür keinen GRANT auf Verdacht vor.</translation>
    </message>
    <message>
        <source>the owner is not readable</source>
        <translation>der Besitzer ist nicht lesbar</translation>
    </message>
    <message>
        <source>the reader may have been shown its own rights only, without those of groups</source>
        <translation>dem Leser wurden womöglich nur die eigenen Rechte gezeigt, ohne die von Gruppen</translation>
    </message>
    <message>
        <source>not all tables were read</source>
        <translation>nicht alle Tabellen wurden gelesen</translation>
    </message>
    <message>
        <source>tables may be hidden from the reader</source>
        <translation>dem Leser sind womöglich Tabellen verborgen</translation>
    </message>
    <message>
        <source>policies may be hidden from the reader</source>
        <translation>dem Leser sind womöglich Richtlinien verborgen</translation>
    </message>
    <message>
        <source>what its groups give is not shown</source>
        <translation>was seine Gruppen geben, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>nobody tells whether the principal is in admins, through another group</source>
        <translation>ob der Prinzipal über eine andere Gruppe in admins ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>nobody tells whether the principal is in %1</source>
        <extracomment>%1 is the name of a group</extracomment>
        <translation>ob der Prinzipal in %1 ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>nobody tells whether the policy applies: %1</source>
        <extracomment>%1 is a policy and where it stands</extracomment>
        <translation>ob die Richtlinie gilt, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>unknown privilege %1</source>
        <extracomment>%1 is a word of Databricks; so in the next two</extracomment>
        <translation>unbekanntes Privileg %1</translation>
    </message>
    <message>
        <source>unknown permission %1</source>
        <translation>unbekanntes Recht %1</translation>
    </message>
    <message>
        <source>unknown type of policy %1</source>
        <translation>unbekannter Richtlinientyp %1</translation>
    </message>
    <message>
        <source>a policy could not be read: %1</source>
        <extracomment>%1 is a policy and where it stands</extracomment>
        <translation>eine Richtlinie konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>policies could not be read: %1</source>
        <extracomment>%1 is the name of a schema or table and the words of the server</extracomment>
        <translation>Richtlinien konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>nor those of %1 more</source>
        <extracomment>Stands behind the line before. %1 is a number.</extracomment>
        <translation>auch nicht die von %1 weiteren</translation>
    </message>
    <message>
        <source>owner %1</source>
        <extracomment>%1 is the name of a user or group</extracomment>
        <translation>Besitzer %1</translation>
    </message>
    <message>
        <source>excepts the principal: %1</source>
        <extracomment>%1 is a policy and where it stands; so in the next two</extracomment>
        <translation>nimmt den Prinzipal aus: %1</translation>
    </message>
    <message>
        <source>may apply: %1</source>
        <translation>gilt womöglich: %1</translation>
    </message>
    <message>
        <source>applies: %1</source>
        <translation>gilt: %1</translation>
    </message>
    <message>
        <source>refused to the principal, which CAN_MANAGE would allow: %1</source>
        <extracomment>%1 is the words of the server</extracomment>
        <translation>dem Prinzipal verweigert, was CAN_MANAGE erlauben würde: %1</translation>
    </message>
    <message>
        <source>Or sign in with a token of your own instead of the browser.</source>
        <translation>Oder melden Sie sich statt mit dem Browser mit einem eigenen Token an.</translation>
    </message>
    <message>
        <source>Its own words: “%1”.</source>
        <extracomment>%1 are words of a sign-in page or a server</extracomment>
        <translation>Im Wortlaut: „%1“.</translation>
    </message>
    <message>
        <source>The OAuth app “%1” is not let in.</source>
        <extracomment>%1 is the id of an OAuth app, such as databricks-cli</extracomment>
        <translation>Die OAuth-App „%1“ ist nicht zugelassen.</translation>
    </message>
    <message>
        <source>An account admin has switched it off, or it does not exist there.</source>
        <translation>Ein Kontoadministrator hat sie abgeschaltet, oder es gibt sie dort nicht.</translation>
    </message>
    <message>
        <source>Ask an account admin to switch it on, or for the client ID of an app that is registered for this.</source>
        <translation>Bitten Sie einen Kontoadministrator, sie einzuschalten, oder um die Client-ID einer App, die dafür registriert ist.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in, the page showed an error of its own, or the browser runs on another computer.</source>
        <translation>Niemand hat die Anmeldung abgeschlossen, die Seite zeigte einen eigenen Fehler, oder der Browser läuft auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>Try again. If the page shows an error, an account admin may have switched the OAuth app off, or you may not be a member of this workspace.</source>
        <translation>Versuchen Sie es noch einmal. Wenn die Seite einen Fehler zeigt, hat vielleicht ein Kontoadministrator die OAuth-App abgeschaltet, oder Sie sind kein Mitglied dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two numbers, from and to.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There is no free port for the browser to come back to.</source>
        <translation>Es gibt keinen freien Port, zu dem der Browser zurückkommen kann.</translation>
    </message>
    <message>
        <source>Other programs on this computer use port %1.</source>
        <extracomment>%1 is a number, or two of them</extracomment>
        <translation>Andere Programme auf diesem Computer belegen Port %1.</translation>
    </message>
    <message>
        <source>End a program that waits for a sign-in, such as this one running a second time, and try again.</source>
        <translation>Beenden Sie ein Programm, das auf eine Anmeldung wartet, etwa dieses, wenn es ein zweites Mal läuft, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in is not one to %1.</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Die Anmeldung gilt nicht für %1.</translation>
    </message>
    <message>
        <source>It is good for the workspace %1.</source>
        <extracomment>%1 is the number of a workspace</extracomment>
        <translation>Sie gilt für den Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>Check the workspace host, and with several accounts which one the browser is signed in to; then try again.</source>
        <translation>Prüfen Sie den Host des Arbeitsbereichs und bei mehreren Konten, bei welchem der Browser angemeldet ist; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Who signed in may not use %1.</source>
        <extracomment>%1 is the address of a workspace</extracomment>
        <translation>Wer sich angemeldet hat, darf %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>The browser may be signed in as somebody else, or the person is not a member of this workspace.</source>
        <translation>Der Browser ist vielleicht als jemand anderes angemeldet, oder die Person ist kein Mitglied dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Sign out of Databricks in the browser and try again with the account that belongs to this workspace, or ask a workspace admin to add it.</source>
        <translation>Melden Sie sich im Browser bei Databricks ab, und versuchen Sie es mit dem Konto noch einmal, das zu diesem Arbeitsbereich gehört, oder bitten Sie einen Arbeitsbereichsadministrator, es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The sign-in was denied.</source>
        <translation>Die Anmeldung wurde verweigert.</translation>
    </message>
    <message>
        <source>Try again and allow it. If you did not deny it yourself, a policy of the account did: ask an account admin.</source>
        <translation>Versuchen Sie es noch einmal, und lassen Sie es zu. Wenn Sie es nicht selbst verweigert haben, war es eine Richtlinie des Kontos: Fragen Sie einen Kontoadministrator.</translation>
    </message>
    <message>
        <source>The sign-in page ended with an error.</source>
        <translation>Die Anmeldeseite endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The workspace did not accept what the browser came back with.</source>
        <translation>Der Arbeitsbereich hat nicht angenommen, womit der Browser zurückkam.</translation>
    </message>
    <message>
        <source>It may have taken too long, or been used already. Sign in again.</source>
        <translation>Es hat vielleicht zu lange gedauert, oder es wurde schon verwendet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The sign-in was ended, because its link was opened twice.</source>
        <translation>Die Anmeldung wurde beendet, weil ihr Link zweimal geöffnet wurde.</translation>
    </message>
    <message>
        <source>Another program or person on this computer may have opened it before your browser did.</source>
        <translation>Ein anderes Programm oder eine andere Person auf diesem Computer hat ihn vielleicht vor Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Sign in again, and copy the address into the browser yourself.</source>
        <translation>Melden Sie sich noch einmal an, und kopieren Sie die Adresse selbst in den Browser.</translation>
    </message>
    <message>
        <source>Your sign-in has ended: it is forgotten after 15 minutes in which nothing was asked with it. Sign in again and go on.</source>
        <translation>Ihre Anmeldung ist abgelaufen: Sie wird nach 15 Minuten vergessen, in denen nichts mit ihr gefragt wurde. Melden Sie sich noch einmal an, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Your sign-in has run out, and the workspace does not renew it. Sign in again and go on.</source>
        <translation>Ihre Anmeldung ist abgelaufen, und der Arbeitsbereich verlängert sie nicht. Melden Sie sich noch einmal an, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>%1 Its own words: “%2”.</source>
        <extracomment>%1 is a text, %2 are words of a server</extracomment>
        <translation>%1 Im Wortlaut: „%2“.</translation>
    </message>
    <message>
        <source>You may close this page and go back to draftt-connect.</source>
        <translation>Sie können diese Seite schließen und zu draftt-connect zurückkehren.</translation>
    </message>
    <message>
        <source>Nothing is waited for here. Go back to draftt-connect and sign in from there.</source>
        <translation>Hier wird auf nichts gewartet. Kehren Sie zu draftt-connect zurück, und melden Sie sich von dort an.</translation>
    </message>
    <message>
        <source>By the dates in the certificates, the clock of this computer is wrong.</source>
        <translation>Nach den Zeitangaben in den Zertifikaten geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes ahead.</source>
        <extracomment>%1 is a number of minutes</extracomment>
        <translation>Die Uhr dieses Computers geht %1 Minuten vor.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 minutes behind.</source>
        <translation>Die Uhr dieses Computers geht %1 Minuten nach.</translation>
    </message>
    <message>
        <source>The name of the host is unknown.</source>
        <translation>Der Name des Hosts ist unbekannt.</translation>
    </message>
    <message>
        <source>The name server of this network does not know %1.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Der Namensserver dieses Netzwerks kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Check the spelling. If it is right, connect to the VPN, or have the name added: a workspace behind Private Link needs private DNS.</source>
        <translation>Prüfen Sie die Schreibweise. Wenn sie stimmt, verbinden Sie sich mit dem VPN, oder lassen Sie den Namen eintragen: Ein Arbeitsbereich hinter Private Link braucht ein privates DNS.</translation>
    </message>
    <message>
        <source>The connection is refused.</source>
        <translation>Die Verbindung wird abgewiesen.</translation>
    </message>
    <message>
        <source>Something at the address of %1 refuses connections on port %2. A firewall does this, and so does a name that leads to the wrong address.</source>
        <extracomment>%1 is the name of a host, %2 the number of a port</extracomment>
        <translation>Unter der Adresse von %1 weist etwas Verbindungen an Port %2 ab. Das tut eine Firewall, und auch ein Name, der zur falschen Adresse führt, hat diese Wirkung.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, its port too. If they are right, let outgoing connections to %1 on port %2 through.</source>
        <extracomment>%1 is the name of a host, %2 the number of a port</extracomment>
        <translation>Prüfen Sie die Schreibweise der Adresse, auch den Port. Wenn beides stimmt, lassen Sie ausgehende Verbindungen zu %1 an Port %2 durch.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Nothing came back from %1. A firewall that drops connections looks like this.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Von %1 kam nichts zurück. So sieht eine Firewall aus, die Verbindungen verwirft.</translation>
    </message>
    <message>
        <source>Connect to the VPN if there is one. Let outgoing connections to %1 on port %2 through.</source>
        <extracomment>%1 is the name of a host, %2 the number of a port</extracomment>
        <translation>Verbinden Sie sich mit dem VPN, wenn es eines gibt. Lassen Sie ausgehende Verbindungen zu %1 an Port %2 durch.</translation>
    </message>
    <message>
        <source>The connection was cut off.</source>
        <translation>Die Verbindung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 opened and was closed before an answer came. Firewalls that look into connections do this.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Die Verbindung zu %1 kam zustande und wurde geschlossen, bevor eine Antwort kam. Das tun Firewalls, die in Verbindungen hineinsehen.</translation>
    </message>
    <message>
        <source>Let connections to %1 on port %2 through without looking into them.</source>
        <extracomment>%1 is the name of a host, %2 the number of a port</extracomment>
        <translation>Lassen Sie Verbindungen zu %1 an Port %2 durch, ohne hineinzusehen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Connections are to go through %1, which does not answer.</source>
        <extracomment>%1 is the address of a proxy</extracomment>
        <translation>Verbindungen sollen über %1 gehen, aber dort antwortet nichts.</translation>
    </message>
    <message>
        <source>Correct the proxy in the system’s settings, or enter another one here.</source>
        <translation>Berichtigen Sie den Proxy in den Einstellungen des Systems, oder geben Sie hier einen anderen ein.</translation>
    </message>
    <message>
        <source>%1 lets nobody through to %2 without signing in.</source>
        <extracomment>%1 is the address of a proxy, %2 the name of a host</extracomment>
        <translation>%1 lässt niemanden ohne Anmeldung zu %2 durch.</translation>
    </message>
    <message>
        <source>A proxy on the way, which is not set here, refused the connection to %1.</source>
        <extracomment>%1 is the address of a proxy, %2 the name of a host</extracomment>
        <translation>Ein Proxy auf dem Weg, der hier nicht eingestellt ist, hat die Verbindung zu %1 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the connection to %2.</source>
        <translation>%1 hat die Verbindung zu %2 abgelehnt.</translation>
    </message>
    <message>
        <source>A device on the way reads the connection.</source>
        <translation>Ein Gerät auf dem Weg liest die Verbindung mit.</translation>
    </message>
    <message>
        <source>The certificate for %1 was signed by “%2”, which is not who signs for Databricks. A proxy or firewall opens the connection and signs it anew.</source>
        <extracomment>%1 is the name of a host, %2 who signed a certificate</extracomment>
        <translation>Das Zertifikat für %1 wurde von „%2“ signiert, und das ist nicht die Stelle, die für Databricks signiert. Ein Proxy oder eine Firewall öffnet die Verbindung und signiert sie neu.</translation>
    </message>
    <message>
        <source>Exempt %1 from TLS inspection, or have the root certificate of the inspecting device installed on this computer. It can also be given here as an additional CA certificate.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Nehmen Sie %1 von der TLS-Überprüfung aus, oder lassen Sie das Stammzertifikat des überprüfenden Geräts auf diesem Computer installieren. Es kann auch hier als zusätzliches CA-Zertifikat angegeben werden.</translation>
    </message>
    <message>
        <source>This computer does not know who signed the certificate.</source>
        <translation>Dieser Computer kennt die Stelle nicht, die das Zertifikat signiert hat.</translation>
    </message>
    <message>
        <source>The certificate for %1 was signed by “%2”, which is not among the trusted authorities.</source>
        <extracomment>%1 is the name of a host, %2 who signed a certificate</extracomment>
        <translation>Das Zertifikat für %1 wurde von „%2“ signiert, und diese Stelle gehört nicht zu den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>Have that authority’s root certificate installed on this computer, or give it here as an additional CA certificate.</source>
        <translation>Lassen Sie das Stammzertifikat dieser Stelle auf diesem Computer installieren, oder geben Sie es hier als zusätzliches CA-Zertifikat an.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate that answers for %1 is no longer valid.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Das Zertifikat, das für %1 antwortet, ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, whoever runs the device that answers has to renew the certificate.</source>
        <translation>Prüfen Sie zuerst das Datum dieses Computers. Wenn es stimmt, muss das Zertifikat von denen erneuert werden, die das antwortende Gerät betreiben.</translation>
    </message>
    <message>
        <source>The certificate is for another host.</source>
        <translation>Das Zertifikat ist für einen anderen Host.</translation>
    </message>
    <message>
        <source>What answers at the address of %1 shows a certificate for another name. The name server or a sign-in page of the network may have led the connection there.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>Was unter der Adresse von %1 antwortet, zeigt ein Zertifikat für einen anderen Namen. Der Namensserver oder eine Anmeldeseite des Netzwerks kann die Verbindung dorthin gelenkt haben.</translation>
    </message>
    <message>
        <source>Open any page in a browser to see whether the network wants a sign-in. Then check what address the name leads to.</source>
        <translation>Öffnen Sie eine beliebige Seite in einem Browser, um zu sehen, ob das Netzwerk eine Anmeldung verlangt. Prüfen Sie dann, zu welcher Adresse der Name führt.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong.</source>
        <translation>Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, and try again: certificates and tokens depend on them.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone, und versuchen Sie es noch einmal: Zertifikate und Token hängen davon ab.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or newer on this port.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 spricht an diesem Port kein TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Check the address and the port. If they are right, a device on the way speaks for the host.</source>
        <translation>Prüfen Sie Adresse und Port. Wenn sie stimmen, spricht ein Gerät auf dem Weg für den Host.</translation>
    </message>
    <message>
        <source>It was said: %1</source>
        <extracomment>Stands behind other sentences. %1 is what the server or another tool said.</extracomment>
        <translation>Gesagt wurde: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two texts, one behind the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The request was refused without a reason.</source>
        <translation>Die Anforderung wurde ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>An answer came, so the host can be reached. It says only that the request was refused; which of the usual reasons it is cannot be told from it.</source>
        <translation>Es kam eine Antwort, der Host ist also erreichbar. Sie sagt nur, dass die Anforderung abgelehnt wurde; welcher der üblichen Gründe es ist, geht daraus nicht hervor.</translation>
    </message>
    <message>
        <source>Look in this order: has the token or the secret expired? Make a new one. May the service principal use Databricks SQL, and does it have “Can use” on the warehouse? Is this network allowed in the workspace’s IP access list? This program checks them one by one.</source>
        <translation>Prüfen Sie in dieser Reihenfolge: Ist das Token oder das Geheimnis abgelaufen? Erstellen Sie ein neues. Darf der Dienstprinzipal Databricks SQL verwenden, und hat er „Kann verwenden“ für das Warehouse? Ist dieses Netzwerk in der IP-Zugriffsliste des Arbeitsbereichs zugelassen? Dieses Programm prüft eines nach dem anderen.</translation>
    </message>
    <message>
        <source>You, then a workspace admin.</source>
        <translation>Sie, dann ein Arbeitsbereichsadministrator.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID blocks this sign-in by a policy.</source>
        <translation>Microsoft Entra ID blockiert diese Anmeldung durch eine Richtlinie.</translation>
    </message>
    <message>
        <source>A conditional access policy of your company does not let this sign-in through.</source>
        <translation>Eine Richtlinie für bedingten Zugriff Ihres Unternehmens lässt diese Anmeldung nicht durch.</translation>
    </message>
    <message>
        <source>A conditional access policy of your company does not let this sign-in through (%1).</source>
        <translation>Eine Richtlinie für bedingten Zugriff Ihres Unternehmens lässt diese Anmeldung nicht durch (%1).</translation>
    </message>
    <message>
        <source>No new secret and no grant helps. Have an Entra admin open the sign-in log of the service principal, see which policy blocked it (conditional access for workload identities), and let this service principal or this network through.</source>
        <translation>Kein neues Geheimnis und kein GRANT hilft. Lassen Sie einen Entra-Administrator das Anmeldeprotokoll des Dienstprinzipals öffnen, nachsehen, welche Richtlinie die Anmeldung blockiert hat (bedingter Zugriff für Workload-Identitäten), und diesen Dienstprinzipal oder dieses Netzwerk durchlassen.</translation>
    </message>
    <message>
        <source>An admin of Microsoft Entra ID.</source>
        <translation>Ein Administrator von Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Nobody has consented to this application in Microsoft Entra ID.</source>
        <translation>Niemand hat dieser Anwendung in Microsoft Entra ID zugestimmt.</translation>
    </message>
    <message>
        <source>The tenant does not let this application sign in to Databricks yet.</source>
        <translation>Der Mandant lässt die Anmeldung dieser Anwendung bei Databricks noch nicht zu.</translation>
    </message>
    <message>
        <source>The tenant does not let this application sign in to Databricks yet (%1).</source>
        <translation>Der Mandant lässt die Anmeldung dieser Anwendung bei Databricks noch nicht zu (%1).</translation>
    </message>
    <message>
        <source>Have an Entra admin grant consent to the application for Azure Databricks. A service principal with an OAuth secret of Databricks needs no consent.</source>
        <translation>Lassen Sie einen Entra-Administrator der Anwendung die Zustimmung für Azure Databricks erteilen. Ein Dienstprinzipal mit einem OAuth-Geheimnis von Databricks braucht keine Zustimmung.</translation>
    </message>
    <message>
        <source>The tool that was used is not signed in.</source>
        <translation>Das verwendete Werkzeug ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>It stopped before it asked the workspace, so nothing is known of the workspace, the rights or the network.</source>
        <translation>Es hat aufgehört, bevor es den Arbeitsbereich gefragt hat; über den Arbeitsbereich, die Rechte oder das Netzwerk ist daher nichts bekannt.</translation>
    </message>
    <message>
        <source>Sign in with that tool (“az login”, “databricks auth login”), or set the credentials that it reads, and run it again.</source>
        <translation>Melden Sie sich mit jenem Werkzeug an („az login“, „databricks auth login“), oder setzen Sie die Anmeldeinformationen, die es liest, und führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>The settings of the tool that was used do not fit.</source>
        <translation>Die Einstellungen des verwendeten Werkzeugs passen nicht.</translation>
    </message>
    <message>
        <source>Set what its message names. For credentials, look in this order: are a client ID and a secret, or a token, set where the tool reads them? Is the host set, and is it right? On Azure a workspace is adb-….azuredatabricks.net, and the account console accounts.azuredatabricks.net, not accounts.cloud.databricks.com.</source>
        <translation>Setzen Sie, was seine Meldung nennt. Bei Anmeldeinformationen prüfen Sie in dieser Reihenfolge: Sind Client-ID und Geheimnis oder ein Token dort gesetzt, wo das Werkzeug sie liest? Ist der Host gesetzt, und stimmt er? Bei Azure ist ein Arbeitsbereich adb-….azuredatabricks.net und die Kontokonsole accounts.azuredatabricks.net, nicht accounts.cloud.databricks.com.</translation>
    </message>
    <message>
        <source>This call is for admins only.</source>
        <translation>Dieser Aufruf ist nur für Administratoren.</translation>
    </message>
    <message>
        <source>Whoever asked is not an admin of the kind that it needs. Reading tables does not need it.</source>
        <translation>Wer gefragt hat, ist kein Administrator der Art, die der Aufruf verlangt. Zum Lesen von Tabellen ist er nicht nötig.</translation>
    </message>
    <message>
        <source>Let an admin of that kind make the call. This program does not need it to connect Draftt.</source>
        <translation>Lassen Sie einen Administrator dieser Art den Aufruf machen. Dieses Programm braucht ihn nicht, um Draftt zu verbinden.</translation>
    </message>
    <message>
        <source>An account admin, or the admin whom the message names.</source>
        <translation>Ein Kontoadministrator oder der Administrator, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>A limit is reached that waiting does not cure.</source>
        <translation>Ein Limit ist erreicht, gegen das Warten nicht hilft.</translation>
    </message>
    <message>
        <source>There are more things of one kind than are allowed.</source>
        <translation>Von einer Art gibt es mehr, als erlaubt ist.</translation>
    </message>
    <message>
        <source>Delete what is not needed any more, or have the limit raised.</source>
        <translation>Löschen Sie, was nicht mehr gebraucht wird, oder lassen Sie das Limit erhöhen.</translation>
    </message>
    <message>
        <source>That privilege cannot be granted on that object.</source>
        <translation>Dieses Privileg kann auf diesem Objekt nicht erteilt werden.</translation>
    </message>
    <message>
        <source>The privilege does not exist for this kind of object.</source>
        <translation>Für diese Art von Objekt gibt es das Privileg nicht.</translation>
    </message>
    <message>
        <source>Correct the grant where it is written. Draftt needs USE CATALOG on a catalog, USE SCHEMA on a schema and SELECT on a table or schema, nothing else.</source>
        <translation>Berichtigen Sie den GRANT dort, wo er steht. Draftt braucht USE CATALOG auf einem Katalog, USE SCHEMA auf einem Schema und SELECT auf einer Tabelle oder einem Schema, sonst nichts.</translation>
    </message>
    <message>
        <source>The service does not offer this call here.</source>
        <translation>Der Dienst bietet diesen Aufruf hier nicht an.</translation>
    </message>
    <message>
        <source>It is not implemented for this object or in this workspace.</source>
        <translation>Für dieses Objekt oder in diesem Arbeitsbereich ist er nicht implementiert.</translation>
    </message>
    <message>
        <source>No grant and no new token helps. If the call is yours, leave it out or use a newer version of the tool.</source>
        <translation>Kein GRANT und kein neues Token hilft. Wenn der Aufruf von Ihnen ist, lassen Sie ihn weg, oder verwenden Sie eine neuere Version des Werkzeugs.</translation>
    </message>
    <message>
        <source>You, then Databricks support.</source>
        <translation>Sie, dann der Databricks-Support.</translation>
    </message>
    <message>
        <source>Unity Catalog does not hand out this table’s files.</source>
        <translation>Unity Catalog gibt die Dateien dieser Tabelle nicht heraus.</translation>
    </message>
    <message>
        <source>Engines outside of Databricks may not read the files of tables here: external data access is off. The token is not the reason.</source>
        <translation>Engines außerhalb von Databricks dürfen die Dateien von Tabellen hier nicht lesen: Der externe Datenzugriff ist abgeschaltet. Am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>No new token helps. Read the table through a SQL warehouse, as Draftt does; or have external data access enabled for the metastore and EXTERNAL USE SCHEMA granted.</source>
        <translation>Kein neues Token hilft. Lesen Sie die Tabelle über ein SQL-Warehouse, wie Draftt es tut; oder lassen Sie den externen Datenzugriff für den Metastore einschalten und EXTERNAL USE SCHEMA erteilen.</translation>
    </message>
    <message>
        <source>A metastore admin.</source>
        <translation>Ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>A right is missing that this program does not ask for.</source>
        <translation>Es fehlt ein Recht, das dieses Programm nicht verlangt.</translation>
    </message>
    <message>
        <source>Draftt only reads, with USE CATALOG, USE SCHEMA and SELECT. The missing right is another one.</source>
        <translation>Draftt liest nur, mit USE CATALOG, USE SCHEMA und SELECT. Das fehlende Recht ist ein anderes.</translation>
    </message>
    <message>
        <source>If you need it for something else, ask the owner of the object. This program writes no grant for it.</source>
        <translation>Wenn Sie es für etwas anderes brauchen, fragen Sie den Besitzer des Objekts. Dieses Programm schreibt keinen GRANT dafür.</translation>
    </message>
    <message>
        <source>The owner of the object, or a metastore admin.</source>
        <translation>Der Besitzer des Objekts oder ein Metastore-Administrator.</translation>
    </message>
    <message>
        <source>The request itself is wrong.</source>
        <translation>Die Anforderung selbst ist falsch.</translation>
    </message>
    <message>
        <source>The service understood who asks and refused what was asked.</source>
        <translation>Der Dienst hat verstanden, wer fragt, und hat abgelehnt, was gefragt wurde.</translation>
    </message>
    <message>
        <source>Correct the request as the message says. No grant and no new token helps. If this program made the request, please report it with the request ID.</source>
        <translation>Berichtigen Sie die Anforderung, wie die Meldung sagt. Kein GRANT und kein neues Token hilft. Wenn dieses Programm die Anforderung gestellt hat, melden Sie das bitte mit der Anforderungs-ID.</translation>
    </message>
    <message>
        <source>You, with whoever wrote the request.</source>
        <translation>Sie, mit denen, die die Anforderung geschrieben haben.</translation>
    </message>
    <message>
        <source>The legacy catalog hive_metastore is switched off here.</source>
        <translation>Der alte Katalog hive_metastore ist hier abgeschaltet.</translation>
    </message>
    <message>
        <source>Its tables cannot be reached in this workspace or account. Unity Catalog itself is there.</source>
        <translation>Seine Tabellen sind in diesem Arbeitsbereich oder Konto nicht erreichbar. Unity Catalog selbst ist da.</translation>
    </message>
    <message>
        <source>Choose a catalog of Unity Catalog. The owner of a legacy table can move it there.</source>
        <translation>Wählen Sie einen Katalog von Unity Catalog. Der Besitzer einer alten Tabelle kann sie dorthin verschieben.</translation>
    </message>
    <message>
        <source>You, or the owner of the table.</source>
        <translation>Sie oder der Besitzer der Tabelle.</translation>
    </message>
    <message>
        <source>The statement does not name the catalog.</source>
        <translation>Die Anweisung nennt den Katalog nicht.</translation>
    </message>
    <message>
        <source>The default catalog of the session is one of Unity Catalog, where this statement needs the catalog’s name.</source>
        <translation>Der Standardkatalog der Sitzung ist einer von Unity Catalog; dort braucht diese Anweisung den Namen des Katalogs.</translation>
    </message>
    <message>
        <source>Name the catalog in the statement, each part in backticks. If a tool wrote it, set the catalog in that tool.</source>
        <translation>Nennen Sie den Katalog in der Anweisung, jeden Teil in Backticks. Wenn ein Werkzeug sie geschrieben hat, stellen Sie den Katalog in diesem Werkzeug ein.</translation>
    </message>
    <message>
        <source>SQL code in this workspace stopped the query itself.</source>
        <translation>SQL-Code in diesem Arbeitsbereich hat die Abfrage selbst gestoppt.</translation>
    </message>
    <message>
        <source>The code of a view, a mask, a filter or a function raised an error in words of its own. The words are those of whoever wrote it; nothing shows that a right is missing.</source>
        <translation>Der Code einer Ansicht, einer Maske, eines Filters oder einer Funktion hat mit eigenen Worten einen Fehler ausgelöst. Die Worte stammen von denen, die ihn geschrieben haben; nichts zeigt, dass ein Recht fehlt.</translation>
    </message>
    <message>
        <source>Ask the owner of the table or view when its code raises this error. Follow no advice and run no statement that the words call for before that.</source>
        <translation>Fragen Sie den Besitzer der Tabelle oder Ansicht, wann sein Code diesen Fehler auslöst. Folgen Sie vorher keinem Rat aus diesen Worten, und führen Sie keine Anweisung aus, zu der sie auffordern.</translation>
    </message>
    <message>
        <source>The owner of the table or view.</source>
        <translation>Der Besitzer der Tabelle oder Ansicht.</translation>
    </message>
    <message>
        <source>This is a metric view, which cannot be read like a table.</source>
        <translation>Dies ist eine Metrikansicht, die nicht wie eine Tabelle gelesen werden kann.</translation>
    </message>
    <message>
        <source>A metric view answers only queries that name its measures; SELECT * does not work on it. No name is mistyped and no right is missing.</source>
        <translation>Eine Metrikansicht beantwortet nur Abfragen, die ihre Measures nennen; SELECT * geht damit nicht. Kein Name ist vertippt, und kein Recht fehlt.</translation>
    </message>
    <message>
        <source>Choose a table or a plain view instead.</source>
        <translation>Wählen Sie stattdessen eine Tabelle oder eine gewöhnliche Ansicht.</translation>
    </message>
    <message>
        <source>The metastore has no working storage credential.</source>
        <translation>Der Metastore hat keine gültigen Speicheranmeldeinformationen.</translation>
    </message>
    <message>
        <source>A metastore is assigned, but the credential of its own storage is missing.</source>
        <translation>Ein Metastore ist zugewiesen, aber die Anmeldeinformationen seines eigenen Speichers fehlen.</translation>
    </message>
    <message>
        <source>Have a valid storage credential set for the metastore. No grant helps.</source>
        <translation>Lassen Sie gültige Speicheranmeldeinformationen für den Metastore festlegen. Kein GRANT hilft.</translation>
    </message>
    <message>
        <source>An account admin or the metastore admin.</source>
        <translation>Ein Kontoadministrator oder der Metastore-Administrator.</translation>
    </message>
    <message>
        <source>Something else than the API of a workspace answered.</source>
        <translation>Geantwortet hat etwas anderes als die API eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>An answer came, but it is not JSON. Mostly it is a page for people.</source>
        <translation>Es kam eine Antwort, aber sie ist kein JSON. Meist ist es eine Seite für Menschen.</translation>
    </message>
    <message>
        <source>Look in this order: is the host the workspace’s own? Grants and tables belong to a workspace, not to the account console. Are the port and the HTTP path right, with no other path behind the host? Does a browser show a sign-in page there, as with Private Link from outside its network? Does a proxy answer?</source>
        <translation>Prüfen Sie in dieser Reihenfolge: Ist der Host der des Arbeitsbereichs selbst? Rechte und Tabellen gehören zu einem Arbeitsbereich, nicht zur Kontokonsole. Stimmen Port und HTTP-Pfad, ohne einen anderen Pfad hinter dem Host? Zeigt ein Browser dort eine Anmeldeseite, wie bei Private Link von außerhalb des Netzwerks? Antwortet ein Proxy?</translation>
    </message>
    <message>
        <source>Nothing of it may be done with this sign-in: all of it is for somebody else.</source>
        <translation>Mit dieser Anmeldung darf nichts davon ausgeführt werden: Alles ist für jemand anderes.</translation>
    </message>
    <message>
        <source>Your part is done. The OAuth secret is for a workspace admin, or for a manager of the service principal: whoever creates it saves the connection with it, and proves it.</source>
        <translation>Ihr Teil ist erledigt. Das OAuth-Geheimnis ist für einen Arbeitsbereichsadministrator oder einen Manager des Dienstprinzipals: Wer es erstellt, speichert damit die Verbindung und weist sie nach.</translation>
    </message>
    <message>
        <source>Your part is done. The rest is for somebody else.</source>
        <translation>Ihr Teil ist erledigt. Der Rest ist für jemand anderes.</translation>
    </message>
    <message>
        <source>The first part of the request was sent. For the next one no clear answer came: it may have been sent. Ask whoever gets it before you send it again; it was sent once at most.</source>
        <translation>Der erste Teil der Anfrage wurde gesendet. Für den nächsten kam keine klare Antwort: Er wurde vielleicht gesendet. Fragen Sie, wer ihn bekommt, bevor Sie ihn noch einmal senden; er wurde höchstens einmal gesendet.</translation>
    </message>
    <message>
        <source>The first part of the request was sent, the rest was not.</source>
        <translation>Der erste Teil der Anfrage wurde gesendet, der Rest nicht.</translation>
    </message>
    <message>
        <source>The connection was checked from one computer. Draftt, a service on the internet, calls the workspace over %1 (port %2) from addresses of its own.</source>
        <extracomment>%1 is HTTPS or HTTP, %2 the number of a port</extracomment>
        <translation>Die Verbindung wurde von einem Computer aus geprüft. Draftt, ein Dienst im Internet, verbindet sich über %1 (Port %2) von eigenen Adressen aus mit dem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>What was proven before is of %1.</source>
        <extracomment>After why a check failed, or could not be made; %1 is such as «yesterday 18:40».</extracomment>
        <translation>Was vorher nachgewiesen wurde, ist von %1.</translation>
    </message>
    <message>
        <source>What else it may do was not looked at anew (%1).</source>
        <extracomment>%1 is the time of a check, such as «today 09:12». It is what else the principal may do.</extracomment>
        <translation>Was er sonst noch darf, wurde nicht neu angesehen (%1).</translation>
    </message>
    <message>
        <source>Not looked at anew (%1): “%2” was not running.</source>
        <extracomment>%1 is the time of a check, such as «today 09:12», %2 the name of a warehouse. What is not looked at was proven before.</extracomment>
        <translation>Nicht neu nachgesehen (%1): „%2“ lief nicht.</translation>
    </message>
    <message>
        <source>Not looked at anew (%1).</source>
        <extracomment>%1 is the time of a check, such as «today 09:12»</extracomment>
        <translation>Nicht neu nachgesehen (%1).</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a check found, %2 when: «today 09:12».</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>%1 is what a check found, %2 when: «today 09:12», %3 a sentence about what was not looked at anew.</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The demo workspace does not run: %1.</source>
        <translation>Der Demo-Arbeitsbereich läuft nicht: %1.</translation>
    </message>
    <message>
        <source>The window takes --demo, --plan and Qt’s own options only: draftt-connect has the commands.</source>
        <translation>Das Fenster nimmt nur --demo, --plan und die eigenen Optionen von Qt an: Die Befehle hat draftt-connect.</translation>
    </message>
    <message>
        <source>There is no display, so the wizard cannot open: start it in a desktop session, or use a command; draftt-connect --help lists them.</source>
        <translation>Es gibt keine Anzeige, daher kann sich der Assistent nicht öffnen: Starten Sie ihn in einer Desktopsitzung, oder verwenden Sie einen Befehl; draftt-connect --help listet alle auf.</translation>
    </message>
</context>
<context>
    <name>draftt::AccessPlan</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>draftt::AddressDialog</name>
    <message>
        <source>Open in a browser</source>
        <translation>In einem Browser öffnen</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>No browser was found. Open this address in one:</source>
        <translation>Es wurde kein Browser gefunden. Öffnen Sie diese Adresse in einem:</translation>
    </message>
</context>
<context>
    <name>draftt::AdminApplyOperation</name>
    <message>
        <source>Go on with draftt-connect admin apply %1, or take back what was done with draftt-connect admin undo %1.</source>
        <extracomment>%1 is what names the journal</extracomment>
        <translation>Machen Sie mit draftt-connect admin apply %1 weiter, oder nehmen Sie mit draftt-connect admin undo %1 zurück, was getan wurde.</translation>
    </message>
    <message>
        <source>Not in force yet: it is tried again.</source>
        <translation>Noch nicht wirksam: Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Proven: the connection “%1” is saved, and reads what was chosen.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Nachgewiesen: Die Verbindung „%1“ ist gespeichert und liest, was gewählt wurde.</translation>
    </message>
    <message>
        <source>Not proven yet: the connection “%1” is saved; check it again with draftt-connect check.</source>
        <translation>Noch nicht nachgewiesen: Die Verbindung „%1“ ist gespeichert; prüfen Sie sie noch einmal mit draftt-connect check.</translation>
    </message>
    <message>
        <source>What it can do besides could not be read. %1</source>
        <extracomment>%1 are sentences that say why</extracomment>
        <translation>Was der Dienstprinzipal darüber hinaus kann, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>draftt-connect admin undo %1 takes back what was done.</source>
        <extracomment>%1 is what names the journal</extracomment>
        <translation>draftt-connect admin undo %1 nimmt zurück, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>draftt::AdminDialog</name>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Take back what was set up</source>
        <translation>Das Eingerichtete zurücknehmen</translation>
    </message>
    <message>
        <source>Set up with an admin’s sign-in</source>
        <translation>Mit der Anmeldung eines Administrators einrichten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>draftt::CatalogFields</name>
    <message>
        <source>&amp;Catalog:</source>
        <translation>K&amp;atalog:</translation>
    </message>
    <message>
        <source>&amp;Schema:</source>
        <translation>&amp;Schema:</translation>
    </message>
    <message>
        <source>The table “%1” is ticked in the next step.</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Die Tabelle „%1“ wird im nächsten Schritt angekreuzt.</translation>
    </message>
    <message>
        <source>Draftt sees no catalog yet. Type the names as they stand in Catalog Explorer.</source>
        <translation>Draftt sieht noch keinen Katalog. Geben Sie die Namen so ein, wie sie im Katalog-Explorer stehen.</translation>
    </message>
    <message>
        <source>The arrow offers what Draftt sees already; what it may not see yet is typed in full.</source>
        <translation>Der Pfeil bietet an, was Draftt schon sieht; was es noch nicht sehen darf, wird vollständig eingegeben.</translation>
    </message>
</context>
<context>
    <name>draftt::CatalogPage</name>
    <message>
        <source>Enter the catalog and schema</source>
        <translation>Katalog und Schema eingeben</translation>
    </message>
    <message>
        <source>Type or paste the names, also both in one: inventory.assets</source>
        <extracomment>inventory.assets is an example of a path</extracomment>
        <translation>Geben Sie die Namen ein, oder fügen Sie sie ein, auch beide in einem: inventory.assets</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>C&amp;heck access</source>
        <translation>Zugriff &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Let Draftt read all tables of the schema too (SELECT)</source>
        <translation>Draftt auch alle Tabellen des Schemas &amp;lesen lassen (SELECT)</translation>
    </message>
    <message>
        <source>Then step 4 needs no second script.</source>
        <translation>Dann braucht Schritt 4 kein zweites Skript.</translation>
    </message>
    <message>
        <source>Waiting until the script has been run.</source>
        <translation>Es wird gewartet, bis das Skript ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Run the script, or ask somebody who may; this page checks again by itself.</source>
        <translation>Führen Sie das Skript aus, oder bitten Sie jemanden, der es darf; diese Seite prüft von selbst noch einmal.</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <extracomment>A path. %1 is a catalog, %2 a schema in it.</extracomment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>waiting for the script</source>
        <extracomment>In the list of steps, in few words: somebody has to run it</extracomment>
        <translation>wartet auf das Skript</translation>
    </message>
    <message>
        <source>Enter both names; the script that gives Draftt access to them appears then.</source>
        <translation>Geben Sie beide Namen ein; dann erscheint das Skript, das Draftt den Zugriff darauf erteilt.</translation>
    </message>
    <message>
        <source>As far as can be seen, Draftt may not look into %1 yet. Run the script, or ask somebody who may; this page checks again by itself.</source>
        <extracomment>%1 is a catalog and its schema, such as inventory.assets</extracomment>
        <translation>Soweit zu sehen ist, darf Draftt noch nicht in %1 hineinsehen. Führen Sie das Skript aus, oder bitten Sie jemanden, der es darf; diese Seite prüft von selbst noch einmal.</translation>
    </message>
    <message>
        <source>Whether Draftt may look into %1 is checked when you go on.</source>
        <extracomment>%1 is a catalog and its schema, such as inventory.assets</extracomment>
        <translation>Ob Draftt in %1 hineinsehen darf, wird geprüft, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Draftt may look into %1.</source>
        <extracomment>%1 is a catalog and its schema, such as inventory.assets</extracomment>
        <translation>Draftt darf in %1 hineinsehen.</translation>
    </message>
    <message>
        <source>Without the secret access cannot be checked. You can go on and take the scripts along; the connection is saved as unproven.</source>
        <translation>Ohne das Geheimnis kann der Zugriff nicht geprüft werden. Sie können weitermachen und die Skripte mitnehmen; die Verbindung wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>Access is still being checked. You can wait, or go on meanwhile.</source>
        <translation>Der Zugriff wird noch geprüft. Sie können warten oder inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>Access to the catalog and the schema is not proven. You can mend it, or go on; it is saved as unproven.</source>
        <translation>Der Zugriff auf Katalog und Schema ist nicht nachgewiesen. Sie können den Fehler beheben oder weitermachen; der Zugriff wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>Access to the catalog and the schema is not proven: the script above has not been run yet, or not by somebody who may. You can go on; it is saved as unproven.</source>
        <translation>Der Zugriff auf Katalog und Schema ist nicht nachgewiesen: Das Skript oben wurde noch nicht ausgeführt, oder nicht von jemandem, der es darf. Sie können weitermachen; der Zugriff wird als nicht nachgewiesen gespeichert.</translation>
    </message>
</context>
<context>
    <name>draftt::CertificateDialog</name>
    <message>
        <source>Why not provable: %1</source>
        <extracomment>%1 is one reason or more, such as “nobody tells whether the principal is in admins”</extracomment>
        <translation>Warum nicht nachweisbar: %1</translation>
    </message>
    <message>
        <source>&amp;Copy statement</source>
        <translation>Anweisung &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Read-only certificate</source>
        <translation>Nur-Lese-Zertifikat</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Asking the workspace what Draftt can do beyond reading…</source>
        <translation>Der Arbeitsbereich wird gefragt, was Draftt über das Lesen hinaus kann&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody can be asked: the secret, the service principal, the catalog or the schema is missing.</source>
        <translation>Niemand kann gefragt werden: Das Geheimnis, der Dienstprinzipal, der Katalog oder das Schema fehlt.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Statement that removes it</source>
        <translation>Anweisung, die es entfernt</translation>
    </message>
    <message>
        <source>Signing it with the key of this installation…</source>
        <translation>Es wird mit dem Schlüssel dieser Installation signiert&#xa0;…</translation>
    </message>
    <message>
        <source>The workspace could not be asked.</source>
        <translation>Der Arbeitsbereich konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Save the certificate as PDF</source>
        <translation>Das Zertifikat als PDF speichern</translation>
    </message>
    <message>
        <source>Save the certificate as JSON</source>
        <translation>Das Zertifikat als JSON speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is a file, %2 the reason</extracomment>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Could not be saved to %1: %2</source>
        <translation>Konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>draftt::CheckList</name>
    <message>
        <source>Copy all res&amp;ults</source>
        <translation>Alle &amp;Ergebnisse kopieren</translation>
    </message>
</context>
<context>
    <name>draftt::CheckOperation</name>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>The tables of the schema could not be listed.</source>
        <translation>Die Tabellen des Schemas konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Nobody can tell whether all tables of the schema “%1” can be read: no SELECT on the schema is shown for this token.</source>
        <translation>Ob alle Tabellen des Schemas „%1“ gelesen werden können, lässt sich nicht sagen: Für dieses Token wird kein SELECT auf dem Schema gezeigt.</translation>
    </message>
    <message>
        <source>The rights could not be read: %1</source>
        <extracomment>%1 is a sentence that says what failed</extracomment>
        <translation>Die Rechte konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Draftt sees no table in the schema “%1”: either it is empty, or tables are hidden because SELECT is missing; draftt-connect grants writes the script.</source>
        <translation>Draftt sieht keine Tabelle im Schema „%1“: Entweder ist es leer, oder Tabellen sind verborgen, weil SELECT fehlt; draftt-connect grants schreibt das Skript.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <extracomment>%1 is a list of rights such as «USE CATALOG on inventory»</extracomment>
        <translation>Fehlt: %1.</translation>
    </message>
    <message>
        <source>Nobody can tell whether these are held: %1.</source>
        <extracomment>%1 is a list of rights such as «USE CATALOG on inventory»</extracomment>
        <translation>Ob diese vorhanden sind, lässt sich nicht sagen: %1.</translation>
    </message>
    <message>
        <source>The connection was not saved, because signing in is not proven.</source>
        <translation>Die Verbindung wurde nicht gespeichert, weil die Anmeldung nicht nachgewiesen ist.</translation>
    </message>
    <message>
        <source>Of %1 tables the first %2 were checked; --table names others.</source>
        <translation>Von %1 Tabellen wurden die ersten %2 geprüft; --table nennt andere.</translation>
    </message>
    <message>
        <source>Proven:</source>
        <translation>Nachgewiesen:</translation>
    </message>
    <message>
        <source>Not proven:</source>
        <translation>Nicht nachgewiesen:</translation>
    </message>
    <message>
        <source>%1 of %2 checks passed.</source>
        <translation>%1 von %2 Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Its secret was not kept, as before: --keychain keeps it.</source>
        <translation>Das Geheimnis wurde wie bisher nicht aufbewahrt: --keychain bewahrt es auf.</translation>
    </message>
    <message>
        <source>It stays proven, as of %1. %2</source>
        <extracomment>%1 is such as «yesterday 18:40», %2 a sentence about what was not looked at anew</extracomment>
        <translation>Es bleibt nachgewiesen, Stand %1. %2</translation>
    </message>
</context>
<context>
    <name>draftt::CheckReport</name>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need a right that is missing.</source>
        <translation>
            <numerusform>%n Prüfung braucht ein Recht, das fehlt.</numerusform>
            <numerusform>%n Prüfungen brauchen ein Recht, das fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n check(s) claim could neither be proven nor refuted.</source>
        <translation>
            <numerusform>Was %n Prüfung behauptet, konnte weder nachgewiesen noch widerlegt werden.</numerusform>
            <numerusform>Was %n Prüfungen behaupten, konnte weder nachgewiesen noch widerlegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need another one that did not pass.</source>
        <translation>
            <numerusform>%n Prüfung braucht eine andere, die nicht bestanden wurde.</numerusform>
            <numerusform>%n Prüfungen brauchen eine andere, die nicht bestanden wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>As above.</source>
        <translation>Wie oben.</translation>
    </message>
</context>
<context>
    <name>draftt::CheckRow</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of “%1”</source>
        <translation>Einzelheiten zu „%1“</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What a screen reader says of one check. %1 is the claim, %2 its state.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>The same; %3 is what was found.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>draftt::ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>%1 (masked)</source>
        <comment>a column’s comment</comment>
        <translation>%1 (maskiert)</translation>
    </message>
</context>
<context>
    <name>draftt::CommandDialog</name>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>This does in a terminal what this step does here.</source>
        <translation>Das tut in einem Terminal, was dieser Schritt hier tut.</translation>
    </message>
    <message>
        <source>What is not entered yet is not in it.</source>
        <translation>Was noch nicht eingegeben ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>&amp;bash, zsh</source>
        <translation>&amp;bash, zsh</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save plan file…</source>
        <translation>Plandatei &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>What is wanted, without the secret: draftt-connect takes it with --plan, here and elsewhere.</source>
        <translation>Was gewünscht ist, ohne das Geheimnis: draftt-connect nimmt es mit --plan, hier und anderswo.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>What is wanted is in %1, without the secret.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Was gewünscht ist, steht in %1, ohne das Geheimnis.</translation>
    </message>
    <message>
        <source>Save plan file</source>
        <translation>Plandatei speichern</translation>
    </message>
    <message>
        <source>Command line…</source>
        <translation>Befehlszeile&#xa0;…</translation>
    </message>
    <message>
        <source>Shows the command that does what this step does.</source>
        <translation>Zeigt den Befehl, der tut, was dieser Schritt tut.</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectForm</name>
    <message>
        <source>&amp;OAuth secret</source>
        <translation>&amp;OAuth-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Personal access token</source>
        <translation>Pers&amp;önliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Use it as a personal access to&amp;ken</source>
        <translation>Als persönliches Z&amp;ugriffstoken verwenden</translation>
    </message>
    <message>
        <source>&amp;Workspace host:</source>
        <translation>Host des &amp;Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>Client &amp;ID (Databricks: “Application ID”):</source>
        <translation>&amp;Client-ID (Databricks: „Anwendungs-ID“):</translation>
    </message>
    <message>
        <source>OAuth &amp;secret:</source>
        <translation>OAuth-Gehei&amp;mnis:</translation>
    </message>
    <message>
        <source>Personal a&amp;ccess token:</source>
        <translation>Persönliches Zugriffs&amp;token:</translation>
    </message>
    <message>
        <source>Of a service principal; recommended.</source>
        <translation>Eines Dienstprinzipals; empfohlen.</translation>
    </message>
    <message>
        <source>Bound to the person who made it, and ends when that person leaves</source>
        <translation>An die Person gebunden, die es erstellt hat, und ungültig, wenn diese geht</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectPage</name>
    <message>
        <source>Connect to the workspace</source>
        <translation>Mit dem Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>Draftt signs in as a service principal of yours that can only read.</source>
        <translation>Draftt meldet sich als einer Ihrer Dienstprinzipale an, der nur lesen kann.</translation>
    </message>
    <message>
        <source>Check and co&amp;ntinue</source>
        <translation>Prüfen und &amp;weiter</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>Prüfung &amp;wiederholen</translation>
    </message>
    <message>
        <source>First, in Databricks</source>
        <translation>Zuerst in Databricks</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Taken for the later steps.</source>
        <extracomment>%1 is a list such as «Workspace host, Client ID»</extracomment>
        <translation>Für die späteren Schritte übernommen.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <translation>Ausgefüllt: %1.</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <extracomment>In the list of steps, in two or three words</extracomment>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>All is filled in; the check shows whether it is right.</source>
        <translation>Alles ist ausgefüllt; die Prüfung zeigt, ob es stimmt.</translation>
    </message>
    <message>
        <source>Fill in both fields; the check starts by itself once they are complete.</source>
        <translation>Füllen Sie beide Felder aus; die Prüfung beginnt von selbst, sobald sie vollständig sind.</translation>
    </message>
    <message>
        <source>Fill in the three fields; the check starts by itself once they are complete.</source>
        <translation>Füllen Sie die drei Felder aus; die Prüfung beginnt von selbst, sobald sie vollständig sind.</translation>
    </message>
    <message>
        <source>Draftt can sign in to this workspace.</source>
        <translation>Draftt kann sich bei diesem Arbeitsbereich anmelden.</translation>
    </message>
    <message>
        <source>Draftt can sign in to this workspace, as “%1”.</source>
        <extracomment>%1 is the name of a service principal or of a person</extracomment>
        <translation>Draftt kann sich bei diesem Arbeitsbereich anmelden, als „%1“.</translation>
    </message>
    <message>
        <source>Without the secret nothing can be checked. You can go on and take the grant scripts along; the connection is saved as unproven.</source>
        <translation>Ohne das Geheimnis kann nichts geprüft werden. Sie können weitermachen und die GRANT-Skripte mitnehmen; die Verbindung wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>The connection is still being checked. You can wait, or go on meanwhile.</source>
        <translation>Die Verbindung wird noch geprüft. Sie können warten oder inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>The connection is not proven. You can mend it, or go on; what cannot be proven is saved as unproven.</source>
        <translation>Die Verbindung ist nicht nachgewiesen. Sie können den Fehler beheben oder weitermachen; was nicht nachgewiesen werden kann, wird als nicht nachgewiesen gespeichert.</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectionActions</name>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Sie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>This connection keeps no secret on this computer, so there is none to change.</source>
        <translation>Diese Verbindung bewahrt auf diesem Computer kein Geheimnis auf, daher gibt es keines zu ändern.</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Die Verbindung exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says where the secret goes</extracomment>
        <translation>Nach %1 exportiert. %2</translation>
    </message>
    <message>
        <source>A personal access token was given no rights that could be taken back.</source>
        <translation>Einem persönlichen Zugriffstoken wurden keine Rechte erteilt, die zurückgenommen werden könnten.</translation>
    </message>
    <message>
        <source>Take the rights back</source>
        <translation>Die Rechte zurücknehmen</translation>
    </message>
    <message>
        <source>Run this in the SQL editor of the workspace, as the owner of the catalog or a metastore admin:</source>
        <translation>Führen Sie dies im SQL-Editor des Arbeitsbereichs aus, als Besitzer des Katalogs oder Metastore-Administrator:</translation>
    </message>
    <message>
        <source>Remove a draft</source>
        <translation>Einen Entwurf entfernen</translation>
    </message>
    <message>
        <source>Remove the draft “%1”? What was entered is gone then. Nothing changes in Databricks.</source>
        <extracomment>%1 is the name of a draft</extracomment>
        <translation>Den Entwurf „%1“ entfernen? Was eingegeben wurde, ist dann weg. In Databricks ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>The draft “%1” is gone.</source>
        <extracomment>%1 is the name of a draft</extracomment>
        <translation>Der Entwurf „%1“ ist weg.</translation>
    </message>
    <message>
        <source>“%1” and its secret are gone from this computer.</source>
        <translation>„%1“ und das Geheimnis dazu sind von diesem Computer verschwunden.</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectionDetails</name>
    <message>
        <source>all tables of the schema</source>
        <translation>alle Tabellen des Schemas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of tables</extracomment>
        <translation>
            <numerusform>%1 sowie %n weitere</numerusform>
            <numerusform>%1 sowie %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Databricks ends it on %2)</source>
        <extracomment>%1 is where a secret is, %2 a date</extracomment>
        <translation>%1 (läuft in Databricks am %2 ab)</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <extracomment>How much of a connection was copied for Draftt&apos;s form: %1 of %2 values.</extracomment>
        <translation>%1 von %2 Werten</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Proven before</source>
        <translation>Zuvor nachgewiesen</translation>
    </message>
    <message>
        <source>whoever the token belongs to</source>
        <translation>der Besitzer des Tokens</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is such as «draft: adb-778», %2 such as «stopped at step 3 of 5», %3 such as «left today 09:12».</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>not kept with a draft</source>
        <translation>wird mit einem Entwurf nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectionModel</name>
    <message>
        <source>not kept</source>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>left %1</source>
        <extracomment>When something was left half-way; %1 is such as «today 09:12».</extracomment>
        <translation>verlassen %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>checking, %1 of %2</source>
        <extracomment>How far a check is: %1 of %2 parts are done.</extracomment>
        <translation>wird geprüft, %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is where a secret is, %2 such as «ends in 12 days».</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: why a connection could not be checked, and of when its proof is.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>draftt::ConnectionTable</name>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
</context>
<context>
    <name>draftt::CustomDomainNotice</name>
    <message>
        <source>T&amp;his is my company’s address; the secret may be sent there</source>
        <translation>Das ist die Adresse meines Unternehmens; das Geheimnis dar&amp;f dorthin gesendet werden</translation>
    </message>
</context>
<context>
    <name>draftt::DiagnosisView</name>
    <message>
        <source>Open in Databric&amp;ks</source>
        <translation>In Data&amp;bricks öffnen</translation>
    </message>
    <message>
        <source>He&amp;lp on this</source>
        <translation>Hi&amp;lfe dazu</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <translation>Wer das tun kann: %1</translation>
    </message>
    <message>
        <source>Statement to run</source>
        <translation>Auszuführende Anweisung</translation>
    </message>
    <message>
        <source>Copy state&amp;ment</source>
        <translation>Anweisung &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>draftt::DoctorDialog</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save text…</source>
        <translation>Text &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>Noch einmal &amp;untersuchen</translation>
    </message>
    <message>
        <source>Network doctor</source>
        <translation>Netzwerkdiagnose</translation>
    </message>
    <message>
        <source>Text for the network team</source>
        <translation>Text für das Netzwerkteam</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Following the way to the workspace…</source>
        <translation>Der Weg zum Arbeitsbereich wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>The examination was stopped.</source>
        <translation>Die Untersuchung wurde angehalten.</translation>
    </message>
    <message>
        <source>%1
%2
Who can do it: %3</source>
        <extracomment>%1 is the cause, %2 what to do, %3 who can do it, each one or more sentences</extracomment>
        <translation>%1
%2
Wer das tun kann: %3</translation>
    </message>
    <message>
        <source>Save the text for the network team</source>
        <translation>Den Text für das Netzwerkteam speichern</translation>
    </message>
    <message>
        <source>The text could not be saved: %1</source>
        <extracomment>%1 is a file and the system&apos;s reason</extracomment>
        <translation>Der Text konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
</context>
<context>
    <name>draftt::DoctorOperation</name>
    <message>
        <source>Text for the network team:</source>
        <translation>Text für das Netzwerkteam:</translation>
    </message>
</context>
<context>
    <name>draftt::EndDialog</name>
    <message>
        <source>When the secret ends</source>
        <translation>Wann das Geheimnis abläuft</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save a calendar &amp;file…</source>
        <translation>Kalenderdatei &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Databricks ends a secret after two years at most, and shows the day where it was made. No program can read it there with this sign-in. The list warns 30, 7 and 1 days before.</source>
        <translation>Databricks lässt ein Geheimnis nach höchstens zwei Jahren ablaufen und zeigt den Tag dort an, wo es erstellt wurde. Mit dieser Anmeldung kann ihn kein Programm dort lesen. Die Liste warnt 30 Tage, 7 Tage und einen Tag vorher.</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Eine Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Sie konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>draftt::EndField</name>
    <message>
        <source>The secret &amp;ends on</source>
        <translation>Das &amp;Geheimnis läuft ab am</translation>
    </message>
    <message>
        <source>Databricks shows it where the secret was made: two years at most.</source>
        <translation>Databricks zeigt den Tag dort an, wo das Geheimnis erstellt wurde: höchstens zwei Jahre.</translation>
    </message>
    <message>
        <source>The day on which the secret ends</source>
        <translation>Der Tag, an dem das Geheimnis abläuft</translation>
    </message>
</context>
<context>
    <name>draftt::FindingsView</name>
    <message>
        <source>Copy what removes the e&amp;xtra rights</source>
        <translation>Anweisungen gegen &amp;überzählige Rechte kopieren</translation>
    </message>
    <message>
        <source>Statements that take it away</source>
        <translation>Anweisungen, die überzählige Rechte entziehen</translation>
    </message>
    <message>
        <source>Only the beginning is shown. What is copied has all %1 lines.</source>
        <translation>Nur der Anfang wird gezeigt. Kopiert werden alle %1 Zeilen.</translation>
    </message>
</context>
<context>
    <name>draftt::GrantsForm</name>
    <message>
        <source>Prev&amp;iew…</source>
        <translation>&amp;Vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>Table&amp;s:</source>
        <translation>&amp;Tabellen:</translation>
    </message>
    <message>
        <source>only th&amp;e tables I tick</source>
        <translation>n&amp;ur die Tabellen, die ich ankreuze</translation>
    </message>
    <message>
        <source>the whole sche&amp;ma, now and later</source>
        <translation>das ganze Sche&amp;ma, jetzt und später</translation>
    </message>
    <message>
        <source>What Draftt may read</source>
        <translation>Was Draftt lesen darf</translation>
    </message>
    <message>
        <source>Draftt may read</source>
        <extracomment>The title of a card comes before, two choices follow: “only the tables I tick”</extracomment>
        <translation>Draftt darf lesen</translation>
    </message>
    <message>
        <source>Rights: reading what Draftt may do…</source>
        <extracomment>The title of a card</extracomment>
        <translation>Rechte: Es wird gelesen, was Draftt darf&#xa0;…</translation>
    </message>
    <message>
        <source>Rights: all are held</source>
        <translation>Rechte: alle vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>Rights: %n not held yet</source>
        <translation>
            <numerusform>Rechte: %n noch nicht vorhanden</numerusform>
            <numerusform>Rechte: %n noch nicht vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the columns and the first rows of the table in view. That starts a stopped warehouse, as Draftt would.</source>
        <translation>Zeigt die Spalten und die ersten Zeilen der markierten Tabelle. Das startet ein gestopptes Warehouse, wie Draftt es täte.</translation>
    </message>
</context>
<context>
    <name>draftt::GrantsPage</name>
    <message>
        <source>Choose the tables Draftt reads</source>
        <translation>Die Tabellen wählen, die Draftt liest</translation>
    </message>
    <message>
        <source>Components, devices, servers: tick what belongs to your inventory.</source>
        <translation>Komponenten, Geräte, Server: Kreuzen Sie an, was zu Ihrem Inventar gehört.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>C&amp;heck tables</source>
        <translation>Tabellen p&amp;rüfen</translation>
    </message>
    <message>
        <source>No table is ticked. Draftt’s form asks for one at least, also where it may read the whole schema.</source>
        <translation>Keine Tabelle ist angekreuzt. Das Formular von Draftt verlangt mindestens eine, auch wenn Draftt das ganze Schema lesen darf.</translation>
    </message>
</context>
<context>
    <name>draftt::HalfWayNotices</name>
    <message>
        <source>Taking “%1” back was left half-way on %2.</source>
        <translation>Das Zurücknehmen von „%1“ blieb am %2 unvollendet.</translation>
    </message>
    <message>
        <source>Setting “%1” up was left half-way on %2. Nothing is done twice.</source>
        <translation>Die Einrichtung von „%1“ blieb am %2 unvollendet. Nichts wird zweimal getan.</translation>
    </message>
    <message>
        <source>&amp;Go on…</source>
        <translation>&amp;Weitermachen&#xa0;…</translation>
    </message>
    <message>
        <source>Ta&amp;ke it back…</source>
        <translation>&amp;Zurücknehmen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>draftt::HandOverDialog</name>
    <message>
        <source>Hand “%1” over to Draftt</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>„%1“ an Draftt übergeben</translation>
    </message>
    <message>
        <source>The secret was taken out of the clipboard.</source>
        <translation>Das Geheimnis wurde aus der Zwischenablage genommen.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Enter these in Draftt: Integrations › Azure Databricks › Connect. A line is ticked when it has been copied.</source>
        <translation>Geben Sie dies in Draftt ein: Integrations › Azure Databricks › Connect. Eine Zeile erhält ein Häkchen, wenn sie kopiert wurde.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>A field of Draftt&apos;s form that takes several values: %1 is its name, then which of how many.</extracomment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more table(s) of this connection have no line here. The command prints all of them:</source>
        <translation>
            <numerusform>%n weitere Tabelle dieser Verbindung hat hier keine Zeile. Der Befehl gibt alle aus:</numerusform>
            <numerusform>%n weitere Tabellen dieser Verbindung haben hier keine Zeile. Der Befehl gibt alle aus:</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>The button&apos;s name for screen readers; %1 is such as “Client ID”.</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;next value</source>
        <translation>&amp;Nächsten Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Open Draftt</source>
        <translation>Draftt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Text for the network team…</source>
        <translation>&amp;Text für das Netzwerkteam&#xa0;…</translation>
    </message>
    <message>
        <source>For the network team</source>
        <translation>Für das Netzwerkteam</translation>
    </message>
    <message>
        <source>Send this to whoever runs the network of the workspace:</source>
        <translation>Senden Sie dies an die Stelle, die das Netzwerk des Arbeitsbereichs betreibt:</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1 is such as “Client ID”</extracomment>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The secret is in the clipboard for 45 seconds, and until this window closes.</source>
        <translation>Das Geheimnis ist 45 Sekunden lang in der Zwischenablage, längstens bis sich dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>This computer does not keep the secret: type it into Draftt yourself.</source>
        <translation>Dieser Computer bewahrt das Geheimnis nicht auf: Geben Sie es selbst in Draftt ein.</translation>
    </message>
    <message>
        <source>Next is the secret: copy it with its own button.</source>
        <translation>Als Nächstes kommt das Geheimnis: Kopieren Sie es mit seiner eigenen Schaltfläche.</translation>
    </message>
    <message>
        <source>copied already</source>
        <translation>schon kopiert</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>noch nicht kopiert</translation>
    </message>
</context>
<context>
    <name>draftt::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>draftt::KeychainNotice</name>
    <message>
        <source>Keep the secret &amp;for this session only</source>
        <translation>Das Geheimnis nur für diese Si&amp;tzung aufbewahren</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Noch einmal pr&amp;üfen</translation>
    </message>
    <message>
        <source>The keychain is locked, so the secret cannot be kept. Unlock it and look again, or keep the secret for this session; it goes into no file.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann das Geheimnis nicht aufbewahrt werden. Entsperren Sie ihn, und sehen Sie noch einmal nach, oder bewahren Sie das Geheimnis für diese Sitzung auf; es kommt in keine Datei.</translation>
    </message>
    <message>
        <source>No keychain works on this computer, so the secret cannot be kept; it goes into no file either.</source>
        <translation>Auf diesem Computer funktioniert kein Schlüsselbund, daher kann das Geheimnis nicht aufbewahrt werden; es kommt auch in keine Datei.</translation>
    </message>
</context>
<context>
    <name>draftt::KnownHostsButton</name>
    <message>
        <source>Hosts that this computer knows</source>
        <translation>Hosts, die dieser Computer kennt</translation>
    </message>
    <message>
        <source>From saved connections, the Databricks CLI and the environment.</source>
        <translation>Aus gespeicherten Verbindungen, der Databricks-CLI und der Umgebung.</translation>
    </message>
    <message>
        <source>This computer knows no workspace yet.</source>
        <translation>Dieser Computer kennt noch keinen Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>draftt::LeaveQuestion</name>
    <message>
        <source>Keep a draft?</source>
        <translation>Einen Entwurf behalten?</translation>
    </message>
    <message>
        <source>Discard this connection?</source>
        <translation>Diese Verbindung verwerfen?</translation>
    </message>
    <message>
        <source>What was entered is not saved. Discard this connection?</source>
        <translation>Was eingegeben wurde, ist nicht gespeichert. Diese Verbindung verwerfen?</translation>
    </message>
    <message>
        <source>This connection is not saved yet. Keep a draft of it? A draft holds what was entered, without the secret; it stands in the list and is resumed at this step.</source>
        <translation>Diese Verbindung ist noch nicht gespeichert. Einen Entwurf davon behalten? Ein Entwurf enthält, was eingegeben wurde, ohne das Geheimnis; er steht in der Liste und wird bei diesem Schritt wieder aufgenommen.</translation>
    </message>
    <message>
        <source>What was changed of “%1” is not saved. Keep a draft of it? A draft holds what was entered, without the secret; “%1” stays as it was saved.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Was an „%1“ geändert wurde, ist nicht gespeichert. Einen Entwurf davon behalten? Ein Entwurf enthält, was eingegeben wurde, ohne das Geheimnis; „%1“ bleibt, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Keep a d&amp;raft</source>
        <translation>Entwu&amp;rf behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter b&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>draftt::LookClock</name>
    <message>
        <source>Looked just now.</source>
        <translation>Gerade nachgesehen.</translation>
    </message>
    <message>
        <source>Looked %1 ago.</source>
        <extracomment>%1 is a duration, such as «2 s» or «1 min 5 s»</extracomment>
        <translation>Vor %1 nachgesehen.</translation>
    </message>
</context>
<context>
    <name>draftt::MainWindow</name>
    <message>
        <source>Connect Draftt to Azure Databricks</source>
        <translation>Draftt mit Azure Databricks verbinden</translation>
    </message>
    <message>
        <source>Looking how “%1” stands…</source>
        <translation>Es wird nachgesehen, wie es um „%1“ steht&#xa0;…</translation>
    </message>
    <message>
        <source>“Open” again opens it at the first step without waiting.</source>
        <translation>Noch einmal „Öffnen“ öffnet sie ohne Warten beim ersten Schritt.</translation>
    </message>
</context>
<context>
    <name>draftt::MoreMenu</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Duplicate for another workspace…</source>
        <translation>Für einen anderen Arbeitsbereich dupli&amp;zieren&#xa0;…</translation>
    </message>
    <message>
        <source>When the secret &amp;ends…</source>
        <translation>&amp;Wann das Geheimnis abläuft&#xa0;…</translation>
    </message>
    <message>
        <source>Read-only &amp;certificate…</source>
        <translation>Nur-&amp;Lese-Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take rights back (script)…</source>
        <translation>&amp;Rechte zurücknehmen (Skript)&#xa0;…</translation>
    </message>
    <message>
        <source>Take back what was set &amp;up…</source>
        <translation>Das Ein&amp;gerichtete zurücknehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>Support&amp;paket&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
</context>
<context>
    <name>draftt::NameChoices</name>
    <message>
        <source>Show the names</source>
        <translation>Die Namen anzeigen</translation>
    </message>
    <message>
        <source>Shows the names that Draftt sees (Down key)</source>
        <translation>Zeigt die Namen, die Draftt sieht (Pfeiltaste nach unten)</translation>
    </message>
    <message>
        <source>%1: cannot be used, %2</source>
        <extracomment>A name of a list that cannot be chosen, and why: “it holds a dot”.</extracomment>
        <translation>%1: kann nicht verwendet werden, %2</translation>
    </message>
</context>
<context>
    <name>draftt::NameDialog</name>
    <message>
        <source>Rename the connection</source>
        <translation>Die Verbindung umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the connection:</source>
        <translation>Na&amp;me der Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>draftt::NetworkDialog</name>
    <message>
        <source>To %1: direct, without a proxy.</source>
        <extracomment>%1 is a host. The connection to it goes without a proxy.</extracomment>
        <translation>Zu %1: direkt, ohne Proxy.</translation>
    </message>
    <message>
        <source>To %1: through the proxy %2.</source>
        <extracomment>%1 is a host, %2 the address of a proxy</extracomment>
        <translation>Zu %1: über den Proxy %2.</translation>
    </message>
    <message>
        <source>Use the pro&amp;xy of the system</source>
        <translation>Den &amp;Proxy des Systems verwenden</translation>
    </message>
    <message>
        <source>Use &amp;this proxy</source>
        <translation>&amp;Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>The settings are in effect, but could not be kept for the next start: %1 cannot be written.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die Einstellungen gelten jetzt, konnten aber nicht für den nächsten Start aufbewahrt werden: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Type of the proxy</source>
        <translation>Typ des Proxys</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>Typ&amp;e:</source>
        <translation>T&amp;yp:</translation>
    </message>
    <message>
        <source>&amp;Host and port:</source>
        <translation>&amp;Host und Port:</translation>
    </message>
    <message>
        <source>The proxy gets user and password only when it asks for them. They are never written to a file; they are forgotten when the program ends.</source>
        <translation>Der Proxy erhält Benutzer und Kennwort nur, wenn er danach fragt. Sie werden nie in eine Datei geschrieben; mit dem Ende des Programms sind sie vergessen.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Additional CA certificates (PEM file):</source>
        <translation>&amp;Zusätzliche CA-Zertifikate (PEM-Datei):</translation>
    </message>
    <message>
        <source>The server’s certificate is always checked, against the certificates of the system and those of this file.</source>
        <translation>Das Zertifikat des Servers wird immer geprüft, anhand der Zertifikate des Systems und dieser Datei.</translation>
    </message>
    <message>
        <source>Which proxy that is depends on the host, which is not typed yet.</source>
        <translation>Welcher Proxy das ist, hängt vom Host ab, der noch nicht eingegeben ist.</translation>
    </message>
    <message>
        <source>Choose a file with CA certificates</source>
        <translation>Eine Datei mit CA-Zertifikaten wählen</translation>
    </message>
</context>
<context>
    <name>draftt::NetworkSection</name>
    <message>
        <source>Under “Network”, the network doctor finds where the way to the workspace ends, and writes a text for your network team.</source>
        <translation>Unter „Netzwerk“ findet die Netzwerkdiagnose, wo der Weg zum Arbeitsbereich endet, und schreibt einen Text für Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Network &amp;doctor…</source>
        <translation>Netzwerk&amp;diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Pro&amp;xy and certificates…</source>
        <translation>Pro&amp;xy und Zertifikate&#xa0;…</translation>
    </message>
    <message>
        <source>N&amp;etwork</source>
        <translation>N&amp;etzwerk</translation>
    </message>
    <message>
        <source>N&amp;etwork: direct</source>
        <translation>N&amp;etzwerk: direkt</translation>
    </message>
    <message>
        <source>N&amp;etwork: through %1</source>
        <extracomment>%1 is the address of a proxy</extracomment>
        <translation>N&amp;etzwerk: über %1</translation>
    </message>
    <message>
        <source>Certificates of %1 are trusted too.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Auch Zertifikaten aus %1 wird vertraut.</translation>
    </message>
    <message>
        <source>The way to the workspace, its proxy and its certificates.</source>
        <translation>Der Weg zum Arbeitsbereich, sein Proxy und seine Zertifikate.</translation>
    </message>
</context>
<context>
    <name>draftt::OwnerAsk</name>
    <message>
        <source>Send the &amp;request</source>
        <translation>Anf&amp;rage senden</translation>
    </message>
    <message>
        <source>Reading who would get a request for access…</source>
        <translation>Es wird gelesen, wer eine Zugriffsanfrage bekäme&#xa0;…</translation>
    </message>
    <message>
        <source>Ask inside Databricks</source>
        <translation>In Databricks anfragen</translation>
    </message>
    <message>
        <source>Who would get a request is unknown. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Wer eine Anfrage bekäme, ist nicht bekannt. %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be asked for inside Databricks here: send a page from below.</source>
        <translation>Innerhalb von Databricks lässt sich hier um nichts bitten: Senden Sie eine der Seiten unten.</translation>
    </message>
    <message>
        <source>It can be sent once the service principal is there.</source>
        <translation>Sie kann gesendet werden, sobald der Dienstprinzipal da ist.</translation>
    </message>
    <message>
        <source>The request asks for these rights and no others, where it goes somewhere. For the rest send a page from below.</source>
        <translation>Die Anfrage bittet um diese Rechte und keine anderen, soweit sie irgendwohin geht. Für den Rest senden Sie eine der Seiten unten.</translation>
    </message>
    <message>
        <source>The request asks for these rights and no others.</source>
        <translation>Die Anfrage bittet um diese Rechte und keine anderen.</translation>
    </message>
    <message>
        <source>Sending the request…</source>
        <translation>Die Anfrage wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody knows whether the request was sent: ask before you send it again. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Niemand weiß, ob die Anfrage gesendet wurde: Fragen Sie nach, bevor Sie sie noch einmal senden. %1</translation>
    </message>
    <message>
        <source>The request was not sent. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Die Anfrage wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>The request was sent.</source>
        <translation>Die Anfrage wurde gesendet.</translation>
    </message>
    <message>
        <source>The request was sent to %1.</source>
        <translation>Die Anfrage wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>The first part of the request was sent. Nobody knows whether the next one was: ask before you send the rest. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Der erste Teil der Anfrage wurde gesendet. Ob der nächste gesendet wurde, weiß niemand: Fragen Sie nach, bevor Sie den Rest senden. %1</translation>
    </message>
    <message>
        <source>The first part of the request was sent, the rest was not. Sending it again sends the rest alone. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Der erste Teil der Anfrage wurde gesendet, der Rest nicht. Wenn Sie noch einmal senden, wird nur der Rest gesendet. %1</translation>
    </message>
</context>
<context>
    <name>draftt::PacketDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Ask somebody who can do it</source>
        <translation>Jemanden bitten, der es kann</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The page to send</source>
        <translation>Die zu sendende Seite</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>Se&amp;ite:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Or copy or save the page for each role, and send it yourself. It holds only what this role is asked to do: why, how to verify it and how to undo it.</source>
        <translation>Oder kopieren oder speichern Sie die Seite für jede Rolle, und senden Sie sie selbst. Sie enthält nur, worum diese Rolle gebeten wird: warum, wie es sich prüfen und wie es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Nothing is sent from here: copy or save the page for each role. It holds only what this role is asked to do: why, how to verify it and how to undo it.</source>
        <translation>Von hier wird nichts gesendet: Kopieren oder speichern Sie die Seite für jede Rolle. Sie enthält nur, worum diese Rolle gebeten wird: warum, wie es sich prüfen und wie es sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Who may do it, as far as can be read: %1</source>
        <extracomment>%1 is a list of people and groups</extracomment>
        <translation>Wer es tun darf, soweit es sich lesen lässt: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Die Seite speichern</translation>
    </message>
    <message>
        <source>The page could not be saved: %1</source>
        <extracomment>%1 is a file and the system&apos;s reason</extracomment>
        <translation>Die Seite konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
</context>
<context>
    <name>draftt::Papers</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>This helps to find out why something does not work. Hosts, IDs, names and people have other names in it, and no secret is in it. Read it before you give it away. This writes it into a file:
draftt-connect bundle</source>
        <translation>Dies hilft herauszufinden, warum etwas nicht funktioniert. Hosts, IDs, Namen und Personen tragen darin andere Namen, und es enthält kein Geheimnis. Lesen Sie es, bevor Sie es weitergeben. Dies schreibt es in eine Datei:
draftt-connect bundle</translation>
    </message>
</context>
<context>
    <name>draftt::PasteAll</name>
    <message>
        <source>Paste &amp;all</source>
        <translation>Alles einf&amp;ügen</translation>
    </message>
    <message>
        <source>finds host, ID and secret in what you have copied</source>
        <translation>findet Host, ID und Geheimnis in dem, was Sie kopiert haben</translation>
    </message>
    <message>
        <source>What was copied holds neither a host nor an ID nor a secret.</source>
        <translation>Was kopiert wurde, enthält weder einen Host noch eine ID noch ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>draftt::PlanModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a row of a tree: the right and its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where from, or who may grant it</source>
        <translation>Woher, oder wer es erteilen darf</translation>
    </message>
</context>
<context>
    <name>draftt::PlanPane</name>
    <message>
        <source>The calls, with c&amp;url</source>
        <translation>Die Aufrufe, mit c&amp;url</translation>
    </message>
    <message>
        <source>As&amp;k somebody…</source>
        <translation>Jemanden &amp;bitten&#xa0;…</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Taking “%1” back was begun before and left half-way.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Das Zurücknehmen von „%1“ wurde schon begonnen und blieb unvollendet.</translation>
    </message>
    <message>
        <source>Setting “%1” up was begun before and left half-way.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Die Einrichtung von „%1“ wurde schon begonnen und blieb unvollendet.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Damit weiter&amp;machen</translation>
    </message>
    <message>
        <source>Take it &amp;back…</source>
        <translation>Zurüc&amp;knehmen&#xa0;…</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was zu tun wäre</translation>
    </message>
    <message>
        <source>The calls, with curl and without credentials</source>
        <translation>Die Aufrufe, mit curl und ohne Anmeldeinformationen</translation>
    </message>
    <message>
        <source>What is to be set up</source>
        <translation>Was eingerichtet werden soll</translation>
    </message>
    <message>
        <source>Set it &amp;up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Reading what is there already…</source>
        <translation>Es wird gelesen, was schon da ist&#xa0;…</translation>
    </message>
    <message>
        <source>Several service principals have this name: choose which one is meant.</source>
        <translation>Mehrere Dienstprinzipale haben diesen Namen: Wählen Sie, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>You may not make a service principal or its secret here: a workspace admin may. Sign in as one, or name a service principal that you manage.</source>
        <translation>Sie dürfen hier keinen Dienstprinzipal anlegen und kein Geheimnis für ihn erstellen: Ein Arbeitsbereichsadministrator darf es. Melden Sie sich als einer an, oder nennen Sie einen Dienstprinzipal, den Sie verwalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) you may not do: ask somebody who may. The others can be done now.</source>
        <translation>
            <numerusform>%n Schritt dürfen Sie nicht ausführen: Bitten Sie jemanden, der es darf. Die anderen gehen jetzt.</numerusform>
            <numerusform>%n Schritte dürfen Sie nicht ausführen: Bitten Sie jemanden, der es darf. Die anderen gehen jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether you may do %n of the steps cannot be seen: they are tried, and what is refused is for somebody else.</source>
        <translation>
            <numerusform>Ob Sie %n der Schritte ausführen dürfen, ist nicht zu sehen: Er wird versucht, und was abgelehnt wird, ist für jemand anderes.</numerusform>
            <numerusform>Ob Sie %n der Schritte ausführen dürfen, ist nicht zu sehen: Sie werden versucht, und was abgelehnt wird, ist für jemand anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service principal is there and is taken. What is there already is left out.</source>
        <translation>Der Dienstprinzipal ist da und wird verwendet. Was schon da ist, bleibt weg.</translation>
    </message>
    <message>
        <source>Nothing more than this, and all of it can be taken back.</source>
        <translation>Nicht mehr als das, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>workspace admin</source>
        <translation>Arbeitsbereichsadministrator</translation>
    </message>
    <message>
        <source>metastore admin</source>
        <translation>Metastore-Administrator</translation>
    </message>
    <message>
        <source>Signed in as %1: %2.</source>
        <extracomment>%1 is the name of a person, %2 what it is, such as «workspace admin»</extracomment>
        <translation>Angemeldet als %1: %2.</translation>
    </message>
</context>
<context>
    <name>draftt::PlanScript</name>
    <message>
        <source>As&amp;k somebody…</source>
        <translation>Jemanden &amp;bitten&#xa0;…</translation>
    </message>
    <message>
        <source>Sho&amp;w the script</source>
        <translation>Sk&amp;ript anzeigen</translation>
    </message>
    <message>
        <source>Shows a page for each role that has something to do, to copy or to save.</source>
        <translation>Zeigt eine Seite für jede Rolle, die etwas zu tun hat, zum Kopieren oder Speichern.</translation>
    </message>
    <message>
        <source>The script that grants access appears here once catalog and schema are known.</source>
        <translation>Das Skript, das den Zugriff erteilt, erscheint hier, sobald Katalog und Schema bekannt sind.</translation>
    </message>
    <message>
        <source>There is no script to run: the token belongs to a person, whose rights are used as they are. Check whether they suffice.</source>
        <translation>Es gibt kein Skript auszuführen: Das Token gehört einer Person, deren Rechte so verwendet werden, wie sie sind. Prüfen Sie, ob sie genügen.</translation>
    </message>
    <message>
        <source>The script that gives access</source>
        <extracomment>The title of a card</extracomment>
        <translation>Das Skript, das den Zugriff erteilt</translation>
    </message>
    <message>
        <source>Only if the name is right: the script that gives access</source>
        <extracomment>The title of a card. The name is that of a catalog or schema, which was not found.</extracomment>
        <translation>Nur wenn der Name stimmt: das Skript, das den Zugriff erteilt</translation>
    </message>
    <message>
        <source>Nothing can be granted in this catalog, so there is no script to run.</source>
        <translation>In diesem Katalog kann nichts erteilt werden, daher gibt es kein Skript auszuführen.</translation>
    </message>
    <message>
        <source>The script appears here once a table is ticked.</source>
        <translation>Das Skript erscheint hier, sobald eine Tabelle angekreuzt ist.</translation>
    </message>
    <message>
        <source>Nothing is missing: there is nothing to run.</source>
        <translation>Nichts fehlt: Es gibt nichts auszuführen.</translation>
    </message>
    <message>
        <source>The script grants only what is not held yet: then Draftt can read every table of the schema, also those that are made later.</source>
        <translation>Das Skript erteilt nur, was noch nicht vorhanden ist: Dann kann Draftt jede Tabelle des Schemas lesen, auch solche, die später entstehen.</translation>
    </message>
    <message>
        <source>The script grants only what is not held yet: then Draftt can read the ticked tables and no other, as far as the lists of rights show.</source>
        <translation>Das Skript erteilt nur, was noch nicht vorhanden ist: Dann kann Draftt die angekreuzten Tabellen lesen und keine andere, soweit die Listen der Rechte es zeigen.</translation>
    </message>
    <message>
        <source>The script grants only what is not held yet. It takes nothing away: what reaches further than the ticked tables is named above.</source>
        <translation>Das Skript erteilt nur, was noch nicht vorhanden ist. Es nimmt nichts weg: Was weiter reicht als die angekreuzten Tabellen, steht oben.</translation>
    </message>
</context>
<context>
    <name>draftt::PlanTree</name>
    <message>
        <source>Co&amp;py statement</source>
        <translation>Anweis&amp;ung kopieren</translation>
    </message>
    <message>
        <source>Rights of Draftt</source>
        <translation>Rechte von Draftt</translation>
    </message>
    <message>
        <source>Statement for the chosen right</source>
        <translation>Anweisung für das gewählte Recht</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) are held now. Nothing is missing any more.</source>
        <translation>
            <numerusform>%n Recht ist jetzt vorhanden. Nichts fehlt mehr.</numerusform>
            <numerusform>%n Rechte sind jetzt vorhanden. Nichts fehlt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n right(s) are held now.</source>
        <translation>
            <numerusform>%n Recht ist jetzt vorhanden.</numerusform>
            <numerusform>%n Rechte sind jetzt vorhanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>%1 is the full name of a table</extracomment>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>A metric view has no rows of its own to show: whoever asks it names its measures, which a preview cannot choose. Whether Draftt can read it is checked without them.</source>
        <translation>Eine Metrikansicht hat keine eigenen Zeilen zu zeigen: Wer sie abfragt, nennt ihre Measures, und die kann eine Vorschau nicht wählen. Ob Draftt sie lesen kann, wird ohne sie geprüft.</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Die ersten Zeilen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Without the secret and a warehouse nothing can be read.</source>
        <translation>Ohne das Geheimnis und ein Warehouse kann nichts gelesen werden.</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Die Zeilen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Heading of a column: its name, and below it its type</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>null</source>
        <comment>no value in a table</comment>
        <translation>null</translation>
    </message>
    <message numerus="yes">
        <source>The table can be read. It has %n column(s) and is empty.</source>
        <extracomment>%n is a number of rows, %1 of columns</extracomment>
        <translation>
            <numerusform>Die Tabelle kann gelesen werden. Sie hat %n Spalte und ist leer.</numerusform>
            <numerusform>Die Tabelle kann gelesen werden. Sie hat %n Spalten und ist leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s), with %1 columns.</source>
        <translation>
            <numerusform>Die erste Zeile, mit %1 Spalten.</numerusform>
            <numerusform>Die ersten %n Zeilen, mit %1 Spalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::PrincipalChoices</name>
    <message>
        <source>Shows the service principals of the workspace (Down key)</source>
        <translation>Zeigt die Dienstprinzipale des Arbeitsbereichs (Pfeiltaste nach unten)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list. %1 is the name of a service principal, %2 its application ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>draftt::ProvenPage</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>%1 is a claim that is looked at, such as «The warehouse is running»</extracomment>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Checking: %1</source>
        <translation>Wird geprüft: %1</translation>
    </message>
    <message>
        <source>The next step comes by itself when all is well.</source>
        <translation>Wenn alles stimmt, kommt der nächste Schritt von selbst.</translation>
    </message>
    <message>
        <source>Who can do it: %1</source>
        <extracomment>%1 is who, such as «a workspace admin»</extracomment>
        <translation>Wer das tun kann: %1</translation>
    </message>
    <message>
        <source>This page checks by itself whether it has been given.</source>
        <translation>Diese Seite prüft von selbst, ob es erteilt wurde.</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Go to “%1”</source>
        <translation>Zu „%1“ &amp;gehen</translation>
    </message>
    <message>
        <source>Nothing is checked yet.</source>
        <translation>Noch ist nichts geprüft.</translation>
    </message>
    <message>
        <source>All of this step is proven.</source>
        <translation>Alles an diesem Schritt ist nachgewiesen.</translation>
    </message>
    <message>
        <source>&amp;Go on meanwhile</source>
        <extracomment>The button that goes on to the next step. What is running goes on too.</extracomment>
        <translation>&amp;Inzwischen weitermachen</translation>
    </message>
    <message>
        <source>Continue without p&amp;roof</source>
        <translation>Ohne &amp;Nachweis weiter</translation>
    </message>
    <message>
        <source>Not looked at: “%1” is stopped. Going on starts it, which costs as much as some minutes of running.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>Nicht nachgesehen: „%1“ ist gestoppt. Wenn Sie weitermachen, wird es gestartet; das kostet so viel wie einige Minuten Betrieb.</translation>
    </message>
    <message>
        <source>Not looked at: “%1” is not running yet. Going on waits for it.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>Nicht nachgesehen: „%1“ läuft noch nicht. Wenn Sie weitermachen, wird darauf gewartet.</translation>
    </message>
    <message>
        <source>Start and co&amp;ntinue</source>
        <translation>Starten und &amp;weiter</translation>
    </message>
    <message>
        <source>Go on unp&amp;roven</source>
        <translation>&amp;Ohne Nachweis</translation>
    </message>
    <message>
        <source>What only a running warehouse tells was not looked at. You can go on without; it is saved as unproven.</source>
        <translation>Was nur ein laufendes Warehouse sagt, wurde nicht nachgesehen. Sie können ohne weitermachen; es wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>Not looked at anew: “%1” is stopped.</source>
        <extracomment>%1 is the name of a warehouse. All is proven, by what was looked at before.</extracomment>
        <translation>Nicht neu nachgesehen: „%1“ ist gestoppt.</translation>
    </message>
    <message>
        <source>Nothing new has come for five minutes: by itself this page looks only at lists of rights now, so that the warehouse can stop.</source>
        <translation>Seit fünf Minuten hat sich nichts getan: Von selbst sieht diese Seite jetzt nur noch in den Listen der Rechte nach, damit das Warehouse stoppen kann.</translation>
    </message>
    <message>
        <source>Not looked at anew: that was stopped.</source>
        <extracomment>All is proven, by what was looked at before.</extracomment>
        <translation>Nicht neu nachgesehen: Das wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>draftt::ReachView</name>
    <message>
        <source>What e&amp;xactly</source>
        <translation>Was &amp;genau</translation>
    </message>
    <message>
        <source>Reading what becomes readable…</source>
        <translation>Es wird ermittelt, was damit lesbar wird&#xa0;…</translation>
    </message>
    <message>
        <source>What becomes readable is unknown: it could not be read.</source>
        <translation>Was damit lesbar wird, ist unbekannt: Es ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>draftt::RemoveDialog</name>
    <message>
        <source>Remove a connection</source>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? Its file goes, and its secret in the keychain.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>„%1“ von diesem Computer entfernen? Die Datei wird gelöscht, ebenso das Geheimnis im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer? Its file goes.</source>
        <translation>„%1“ von diesem Computer entfernen? Die Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>What stays: the service principal, its rights and its secret in Databricks, and the connection in Draftt. Remove the connection in Draftt first.</source>
        <translation>Was bleibt: der Dienstprinzipal, seine Rechte und sein Geheimnis in Databricks und die Verbindung in Draftt. Entfernen Sie zuerst die Verbindung in Draftt.</translation>
    </message>
    <message>
        <source>Script that takes the rights back</source>
        <translation>Skript, das die Rechte zurücknimmt</translation>
    </message>
    <message>
        <source>&amp;Copy the script</source>
        <translation>Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Run this in Databricks to take the rights back:</source>
        <translation>Führen Sie dies in Databricks aus, um die Rechte zurückzunehmen:</translation>
    </message>
</context>
<context>
    <name>draftt::Resuming</name>
    <message>
        <source>What was proven before is proven anew.</source>
        <translation>Was zuvor nachgewiesen war, wird neu nachgewiesen.</translation>
    </message>
    <message>
        <source>A draft holds no secret: enter it, and what was proven before is proven anew.</source>
        <translation>Ein Entwurf enthält kein Geheimnis: Geben Sie es ein, und was zuvor nachgewiesen war, wird neu nachgewiesen.</translation>
    </message>
</context>
<context>
    <name>draftt::ReviewPage</name>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Export the connection</source>
        <translation>Die Verbindung exportieren</translation>
    </message>
    <message>
        <source>Exported to %1. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says where the secret goes</extracomment>
        <translation>Nach %1 exportiert. %2</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Asking the workspace what Draftt can do beyond reading…</source>
        <translation>Der Arbeitsbereich wird gefragt, was Draftt über das Lesen hinaus kann&#xa0;…</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Not looked at: the secret, the service principal, the catalog or the schema is missing.</source>
        <translation>Nicht angesehen: Das Geheimnis, der Dienstprinzipal, der Katalog oder das Schema fehlt.</translation>
    </message>
    <message>
        <source>The workspace could not be asked: %1</source>
        <translation>Der Arbeitsbereich konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Review and save</source>
        <translation>Überprüfen und speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the secret for this session only, not in the keychain</source>
        <translation>Das Geheimnis &amp;nur für diese Sitzung aufbewahren, nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Read-only c&amp;ertificate…</source>
        <translation>Nur-&amp;Lese-Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>Saving the connection…</source>
        <translation>Die Verbindung wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for what the workspace says of the rights…</source>
        <translation>Es wird auf die Auskunft des Arbeitsbereichs über die Rechte gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>The connection is saved then.</source>
        <translation>Danach wird die Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>Not all steps are proven. The connection is saved as it is, and marked so.</source>
        <translation>Nicht alle Schritte sind nachgewiesen. Die Verbindung wird gespeichert, wie sie ist, und so gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>All steps are proven: Draftt can read %n table(s), and nothing beyond reading.</source>
        <translation>
            <numerusform>Alle Schritte sind nachgewiesen: Draftt kann %n Tabelle lesen, und nichts über das Lesen hinaus.</numerusform>
            <numerusform>Alle Schritte sind nachgewiesen: Draftt kann %n Tabellen lesen, und nichts über das Lesen hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All steps are proven: Draftt can read %n table(s).</source>
        <translation>
            <numerusform>Alle Schritte sind nachgewiesen: Draftt kann %n Tabelle lesen.</numerusform>
            <numerusform>Alle Schritte sind nachgewiesen: Draftt kann %n Tabellen lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks the workspace what Draftt can do beyond reading, to attach to a change ticket.</source>
        <translation>Fragt den Arbeitsbereich, was Draftt über das Lesen hinaus kann, als Anlage für ein Änderungsticket.</translation>
    </message>
    <message>
        <source>&amp;Name of the connection:</source>
        <translation>Na&amp;me der Verbindung:</translation>
    </message>
    <message>
        <source>What happens on saving</source>
        <translation>Was beim Speichern geschieht</translation>
    </message>
    <message>
        <source>Then the values are at hand that Draftt’s form asks for.</source>
        <translation>Danach stehen die Werte bereit, die das Formular von Draftt verlangt.</translation>
    </message>
    <message>
        <source>Nothing is sent to Draftt by this program.</source>
        <translation>Dieses Programm sendet nichts an Draftt.</translation>
    </message>
    <message>
        <source>The secret goes into the keychain of this computer, the rest into a small file without it.</source>
        <translation>Das Geheimnis kommt in den Schlüsselbund dieses Computers, der Rest in eine kleine Datei ohne Geheimnis.</translation>
    </message>
    <message>
        <source>All but the secret goes into a small file. The secret is kept nowhere: it is asked for each time.</source>
        <translation>Alles außer dem Geheimnis kommt in eine kleine Datei. Das Geheimnis wird nirgends aufbewahrt: Es wird jedes Mal danach gefragt.</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Anderswohin mitnehmen</translation>
    </message>
    <message>
        <source>No export holds the secret.</source>
        <translation>Kein Export enthält das Geheimnis.</translation>
    </message>
    <message>
        <source>This is what will be saved. Everything can still be changed.</source>
        <translation>Das wird gespeichert. Alles lässt sich noch ändern.</translation>
    </message>
    <message>
        <source>The keychain has not taken the secret, so nothing was saved. Unlock the keychain and save again, or keep the secret for this session only.</source>
        <translation>Der Schlüsselbund hat das Geheimnis nicht angenommen, daher wurde nichts gespeichert. Entsperren Sie den Schlüsselbund, und speichern Sie noch einmal, oder bewahren Sie das Geheimnis nur für diese Sitzung auf.</translation>
    </message>
    <message>
        <source>The connection could not be written, so nothing was saved: %1</source>
        <translation>Die Verbindung konnte nicht geschrieben werden, daher wurde nichts gespeichert: %1</translation>
    </message>
    <message>
        <source>The connection is saved. You can export it, or close this window.</source>
        <translation>Die Verbindung ist gespeichert. Sie können sie exportieren oder dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The connection is saved, and marked “%1”. You can export it, or close this window.</source>
        <extracomment>%1 is such as «not provable» or «more than chosen».</extracomment>
        <translation>Die Verbindung ist gespeichert und als „%1“ gekennzeichnet. Sie können sie exportieren oder dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The connection cannot be saved yet: “%1” is missing. Go back and enter it.</source>
        <extracomment>%1 is the name of a field, such as «SQL warehouse»</extracomment>
        <translation>Die Verbindung kann noch nicht gespeichert werden: „%1“ fehlt. Gehen Sie zurück, und ergänzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>Last thing: enter it in Draftt, under Integrations › Azure Databricks › Connect. “Hand over to Draftt” gives you each value in the order of that form.</source>
        <translation>Als Letztes: Geben Sie die Verbindung in Draftt ein, unter Integrations › Azure Databricks › Connect. „An Draftt übergeben“ gibt Ihnen jeden Wert in der Reihenfolge jenes Formulars.</translation>
    </message>
    <message>
        <source>Last thing: enter it in Draftt, under Integrations › Azure Databricks › Connect.</source>
        <translation>Als Letztes: Geben Sie die Verbindung in Draftt ein, unter Integrations › Azure Databricks › Connect.</translation>
    </message>
</context>
<context>
    <name>draftt::RolesDialog</name>
    <message>
        <source>Who does what</source>
        <translation>Wer was tut</translation>
    </message>
    <message>
        <source>You are not the &amp;workspace admin? Send this request:</source>
        <translation>Sie sind nicht der &amp;Arbeitsbereichsadministrator? Senden Sie diese Anfrage:</translation>
    </message>
    <message>
        <source>&amp;Copy the request</source>
        <translation>Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>draftt::RunPane</name>
    <message>
        <source>As&amp;k somebody…</source>
        <translation>Jemanden &amp;bitten&#xa0;…</translation>
    </message>
    <message>
        <source>Read-only c&amp;ertificate…</source>
        <translation>Nur-&amp;Lese-Zertifikat&#xa0;…</translation>
    </message>
    <message>
        <source>This would be taken back, the newest first, and nothing else. “%1” goes from this computer with its secret. Each step is looked at before: what somebody else has changed is left.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Das würde zurückgenommen, das Neueste zuerst, und sonst nichts. „%1“ und das Geheimnis dazu werden von diesem Computer entfernt. Jeder Schritt wird vorher angesehen: Was jemand anderes geändert hat, bleibt.</translation>
    </message>
    <message>
        <source>What would be taken back</source>
        <translation>Was zurückgenommen würde</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Setting it up</source>
        <translation>Wird eingerichtet</translation>
    </message>
    <message>
        <source>It is taken back</source>
        <translation>Es ist zurückgenommen</translation>
    </message>
    <message>
        <source>Your part is done</source>
        <translation>Ihr Teil ist erledigt</translation>
    </message>
    <message>
        <source>It is set up</source>
        <translation>Es ist eingerichtet</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>Take it &amp;back…</source>
        <translation>Zurüc&amp;knehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Setting it up…</source>
        <translation>Es wird eingerichtet&#xa0;…</translation>
    </message>
    <message>
        <source>All is done, but not in force yet: it is tried again. That may take ten minutes.</source>
        <translation>Alles ist erledigt, aber noch nicht wirksam: Es wird noch einmal versucht. Das kann zehn Minuten dauern.</translation>
    </message>
    <message>
        <source>Your part is done. Trying it as the service principal…</source>
        <translation>Ihr Teil ist erledigt. Nun wird es als Dienstprinzipal versucht&#xa0;…</translation>
    </message>
    <message>
        <source>All is done. Trying it as the service principal…</source>
        <translation>Alles ist erledigt. Nun wird es als Dienstprinzipal versucht&#xa0;…</translation>
    </message>
    <message>
        <source>Proven: the connection “%1” is saved, and reads what was chosen.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Nachgewiesen: Die Verbindung „%1“ ist gespeichert und liest, was gewählt wurde.</translation>
    </message>
    <message>
        <source>The connection “%1” is saved, and not proven yet.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Die Verbindung „%1“ ist gespeichert und noch nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>What somebody else grants of it shows here by itself.</source>
        <translation>Was jemand anderes davon erteilt, ist hier von selbst zu sehen.</translation>
    </message>
    <message>
        <source>What it can do besides could not be read. %1</source>
        <extracomment>%1 are sentences that say why</extracomment>
        <translation>Was der Dienstprinzipal darüber hinaus kann, konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Es wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Taken back, but for what somebody else has changed meanwhile: that was left.</source>
        <translation>Zurückgenommen, bis auf das, was inzwischen jemand anderes geändert hat: Das blieb.</translation>
    </message>
    <message>
        <source>All is taken back. Nothing of it is left, here or in the workspace.</source>
        <translation>Alles ist zurückgenommen. Nichts davon ist noch da, hier oder im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays done; going on does nothing twice.</source>
        <translation>Angehalten. Was erledigt ist, bleibt erledigt; beim Weitermachen wird nichts zweimal getan.</translation>
    </message>
    <message>
        <source>All of it is for somebody else</source>
        <translation>Alles ist für jemand anderes</translation>
    </message>
    <message>
        <source>Start and check a&amp;gain</source>
        <translation>Starten und noch einmal &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>draftt::ScriptMenu</name>
    <message>
        <source>&amp;Undo script…</source>
        <translation>&amp;Rücknahmeskript&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Form of the script: %1</source>
        <extracomment>Of a button with a menu; %1 is the form of a script that is shown now, such as SQL</extracomment>
        <translation>Form des Skripts: %1</translation>
    </message>
</context>
<context>
    <name>draftt::ScriptView</name>
    <message>
        <source>Save the script</source>
        <translation>Das Skript speichern</translation>
    </message>
    <message>
        <source>Undo script</source>
        <translation>Rücknahmeskript</translation>
    </message>
    <message>
        <source>This takes back what the script adds, and nothing that was there before.</source>
        <translation>Dieses Skript nimmt zurück, was das andere hinzufügt, und nichts, was vorher da war.</translation>
    </message>
    <message>
        <source>The script could not be saved: %1</source>
        <extracomment>%1 is a file and the system&apos;s reason</extracomment>
        <translation>Das Skript konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>What is copied begins with comments that explain it, and ends with a statement that shows what is held then.</source>
        <translation>Was kopiert wird, beginnt mit Kommentaren, die es erklären, und endet mit einer Anweisung, die zeigt, was danach vorhanden ist.</translation>
    </message>
    <message>
        <source>Copies the whole script to the clipboard.</source>
        <translation>Kopiert das ganze Skript in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy and open S&amp;QL editor</source>
        <translation>Kopieren und S&amp;QL-Editor öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y for %1</source>
        <translation>Für %1 &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the whole script, and opens the SQL editor of the workspace to paste it into.</source>
        <translation>Kopiert das ganze Skript und öffnet den SQL-Editor des Arbeitsbereichs, um es dort einzufügen.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy and Save take all %1 lines.</source>
        <translation>Nur der Anfang wird gezeigt. „Kopieren“ und „Speichern“ nehmen alle %1 Zeilen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>draftt::ScriptWait</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are sentences such as «“devices” cannot be read yet.» and «Looked 2 s ago.»</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The window comes to the front, or blinks in the task bar, when it sees the rights.</source>
        <translation>Das Fenster kommt nach vorn oder blinkt in der Taskleiste, wenn es die Rechte sieht.</translation>
    </message>
    <message>
        <source>Check no&amp;w</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>draftt::SecretDialog</name>
    <message>
        <source>New &amp;token:</source>
        <translation>Neues &amp;Token:</translation>
    </message>
    <message>
        <source>New OAuth &amp;secret:</source>
        <translation>&amp;Neues OAuth-Geheimnis:</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Das Geheimnis ändern</translation>
    </message>
    <message>
        <source>&amp;Open in Databricks</source>
        <translation>In Data&amp;bricks öffnen</translation>
    </message>
    <message>
        <source>Make a new token in Databricks and enter it here.</source>
        <translation>Erstellen Sie in Databricks ein neues Token, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Make a new secret of the same service principal in Databricks and enter it here. It lives two years at most; Databricks shows it once, and a service principal has at most five.</source>
        <translation>Erstellen Sie in Databricks ein neues Geheimnis desselben Dienstprinzipals, und geben Sie es hier ein. Es gilt höchstens zwei Jahre; Databricks zeigt es nur einmal an, und ein Dienstprinzipal hat höchstens fünf.</translation>
    </message>
    <message>
        <source>It is checked first. The old one stays in the keychain until the new one works.</source>
        <translation>Es wird zuerst geprüft. Das alte bleibt im Schlüsselbund, bis das neue funktioniert.</translation>
    </message>
    <message>
        <source>Check and &amp;keep</source>
        <translation>&amp;Prüfen und übernehmen</translation>
    </message>
    <message>
        <source>Hand over to &amp;Draftt…</source>
        <translation>An &amp;Draftt übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Save a calendar &amp;file…</source>
        <translation>Kalenderdatei &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Signing in with the new secret…</source>
        <translation>Anmeldung mit dem neuen Geheimnis&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. The old secret is kept.</source>
        <translation>Angehalten. Das alte Geheimnis bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>The new secret could not be checked. The old one is kept.</source>
        <translation>Das neue Geheimnis konnte nicht geprüft werden. Das alte bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 %2 The old secret is kept.</source>
        <extracomment>%1 and %2 are sentences: what failed, and what to do</extracomment>
        <translation>%1 %2 Das alte Geheimnis bleibt aufbewahrt.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The new secret works and is in the keychain. Draftt still has the old one: enter the new one there, and only then delete the old one in Databricks, on the page of the service principal, under Secrets.</source>
        <translation>Das neue Geheimnis funktioniert und ist im Schlüsselbund. Draftt hat noch das alte: Geben Sie dort das neue ein, und löschen Sie erst dann das alte in Databricks, auf der Seite des Dienstprinzipals, unter „Geheimnisse“.</translation>
    </message>
    <message>
        <source>The new secret works and is in the keychain.</source>
        <translation>Das neue Geheimnis funktioniert und ist im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>draftt::SecretField</name>
    <message>
        <source>Show while t&amp;yping</source>
        <translation>Wäh&amp;rend der Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Entered. Type to replace it.</source>
        <translation>Eingegeben. Zum Ersetzen neu eingeben.</translation>
    </message>
    <message>
        <source>The clipboard still holds the secret; every program can read it there.</source>
        <translation>Die Zwischenablage enthält das Geheimnis noch; jedes Programm kann es dort lesen.</translation>
    </message>
    <message>
        <source>C&amp;lear the clipboard</source>
        <translation>Zwischenablage &amp;leeren</translation>
    </message>
</context>
<context>
    <name>draftt::SetupSteps</name>
    <message>
        <source>Set up with an admin’s sign-in…</source>
        <translation>Mit der Anmeldung eines Administrators einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>Once, as a workspace admin:</source>
        <translation>Einmal, als Arbeitsbereichsadministrator:</translation>
    </message>
    <message>
        <source>Add a service principal for Draftt.</source>
        <translation>Fügen Sie einen Dienstprinzipal für Draftt hinzu.</translation>
    </message>
    <message>
        <source>Settings › Identity and access › Service principals</source>
        <translation>Einstellungen › Identität und Zugriff › Dienstprinzipale</translation>
    </message>
    <message>
        <source>Tick “Databricks SQL access” for it.</source>
        <translation>Aktivieren Sie dafür „Databricks SQL-Zugriff“.</translation>
    </message>
    <message>
        <source>The principal › Configurations</source>
        <translation>Der Prinzipal › Konfigurationen</translation>
    </message>
    <message>
        <source>Generate an OAuth secret; it is shown only once.</source>
        <translation>Generieren Sie ein OAuth-Geheimnis; es wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>The principal › Secrets › Generate secret</source>
        <translation>Der Prinzipal › Geheimnisse › Geheimnis generieren</translation>
    </message>
    <message>
        <source>Give it “Can use” on a SQL warehouse.</source>
        <translation>Geben Sie ihm „Kann verwenden“ für ein SQL-Warehouse.</translation>
    </message>
    <message>
        <source>SQL Warehouses › the warehouse › Permissions</source>
        <translation>SQL-Warehouses › das Warehouse › Berechtigungen</translation>
    </message>
    <message>
        <source>Who does what…</source>
        <translation>Wer was tut&#xa0;…</translation>
    </message>
    <message>
        <source>An admin signs in with the browser, sees each of these steps, and has them done.</source>
        <translation>Ein Administrator meldet sich mit dem Browser an, sieht jeden dieser Schritte und lässt sie ausführen.</translation>
    </message>
    <message>
        <source>Opens the page in %1</source>
        <translation>Öffnet die Seite in %1</translation>
    </message>
    <message>
        <source>Works once the workspace host is entered</source>
        <translation>Funktioniert, sobald der Host des Arbeitsbereichs eingegeben ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in Databricks: %1</source>
        <translation>In Databricks öffnen: %1</translation>
    </message>
</context>
<context>
    <name>draftt::SetupWizard</name>
    <message>
        <source>Connect Draftt to Azure Databricks</source>
        <translation>Draftt mit Azure Databricks verbinden</translation>
    </message>
    <message>
        <source>&amp;Hand over to Draftt…</source>
        <translation>An &amp;Draftt übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Catalog and schema</source>
        <translation>Katalog und Schema</translation>
    </message>
    <message>
        <source>Grants and tables</source>
        <translation>Rechte und Tabellen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save connection</source>
        <translation>Verbindung &amp;speichern</translation>
    </message>
</context>
<context>
    <name>draftt::SignInPane</name>
    <message>
        <source>Use a &amp;token of another tool</source>
        <translation>Ein &amp;Token eines anderen Werkzeugs verwenden</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>&amp;Zugriffstoken:</translation>
    </message>
    <message>
        <source>Another &amp;OAuth app</source>
        <translation>Andere &amp;OAuth-App</translation>
    </message>
    <message>
        <source>Client I&amp;D of the OAuth app:</source>
        <translation>Client-I&amp;D der OAuth-App:</translation>
    </message>
    <message>
        <source>Such as “databricks auth token” prints, of somebody who may set this up. It is not kept.</source>
        <translation>Eines, wie es „databricks auth token“ ausgibt, von jemandem, der dies einrichten darf. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Then you see here, step by step, what would be set up, and whether you may. Nothing is changed before you have it set up, and all of it can be taken back.</source>
        <translation>Dann sehen Sie hier Schritt für Schritt, was eingerichtet würde und ob Sie es dürfen. Nichts wird geändert, bevor Sie es einrichten lassen, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Your sign-in stays in memory while this window is open. It is kept nowhere.</source>
        <translation>Ihre Anmeldung bleibt im Arbeitsspeicher, solange dieses Fenster offen ist. Sie wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>One of your account, for where databricks-cli is switched off. It comes back to a port from %1 to %2 of localhost: register that with it.</source>
        <translation>Eine Ihres Kontos, falls databricks-cli abgeschaltet ist. Sie kommt zu einem Port von %1 bis %2 von localhost zurück: Registrieren Sie das bei ihr.</translation>
    </message>
    <message>
        <source>Did it &amp;not open? Then open this address in a browser on this computer:</source>
        <translation>Hat er sich &amp;nicht geöffnet? Dann öffnen Sie diese Adresse in einem Browser dieses Computers:</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Die Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, and allow “%2”: an app of Databricks that every account has.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von %1. Melden Sie sich dort an, und lassen Sie „%2“ zu: eine App von Databricks, die jedes Konto hat.</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page of %1. Sign in there, and allow “%2”: an app of your account.</source>
        <translation>Ihr Browser öffnet die Anmeldeseite von %1. Melden Sie sich dort an, und lassen Sie „%2“ zu: eine App Ihres Kontos.</translation>
    </message>
    <message>
        <source>Sign in as an admin</source>
        <translation>Als Administrator anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in with the token</source>
        <translation>Mit dem Token &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser</source>
        <translation>Mit dem Browser &amp;anmelden</translation>
    </message>
    <message>
        <source>Asking the workspace for its sign-in page…</source>
        <translation>Der Arbeitsbereich wird nach seiner Anmeldeseite gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Es wird angemeldet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for your browser: sign in there, then come back.</source>
        <translation>Es wird auf Ihren Browser gewartet: Melden Sie sich dort an, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>Stopped. Nobody has signed in.</source>
        <translation>Angehalten. Niemand hat sich angemeldet.</translation>
    </message>
</context>
<context>
    <name>draftt::StartPage</name>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the connections</source>
        <translation>Die Verbindungen filtern</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Starts a stopped warehouse, as Draftt would.</source>
        <translation>Startet ein gestopptes Warehouse, wie Draftt es täte.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Change &amp;secret…</source>
        <translation>&amp;Geheimnis ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Hand over to &amp;Draftt…</source>
        <translation>An &amp;Draftt übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Wieder aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop &amp;checking</source>
        <translation>P&amp;rüfung anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Checking: %n connection(s) left.</source>
        <translation>
            <numerusform>Wird geprüft: noch %n Verbindung.</numerusform>
            <numerusform>Wird geprüft: noch %n Verbindungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one in Databricks, check it here, and enter it in Draftt.</source>
        <translation>Erstellen Sie in Databricks ein neues, prüfen Sie es hier, und geben Sie es in Draftt ein.</translation>
    </message>
    <message>
        <source>Change &amp;its secret…</source>
        <translation>D&amp;ieses Geheimnis ändern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of saved connections cannot be read.</source>
        <translation>
            <numerusform>%n Datei gespeicherter Verbindungen kann nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien gespeicherter Verbindungen können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“draftt-connect list” names them.</source>
        <translation>„draftt-connect list“ nennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of drafts cannot be read.</source>
        <translation>
            <numerusform>%n Datei eines Entwurfs ist nicht lesbar.</numerusform>
            <numerusform>%n Dateien von Entwürfen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“draftt-connect drafts” names them.</source>
        <translation>„draftt-connect drafts“ nennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) saved.</source>
        <translation>
            <numerusform>%n Verbindung gespeichert.</numerusform>
            <numerusform>%n Verbindungen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s): “Resume” goes on where it was left.</source>
        <translation>
            <numerusform>%n Entwurf: „Wieder aufnehmen“ geht dort weiter, wo er verlassen wurde.</numerusform>
            <numerusform>%n Entwürfe: „Wieder aufnehmen“ geht dort weiter, wo sie verlassen wurden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draftt::StepButtons</name>
    <message>
        <source>Continue without proof</source>
        <translation>Ohne Nachweis weiter</translation>
    </message>
    <message>
        <source>&amp;Continue without proof</source>
        <translation>&amp;Ohne Nachweis weiter</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
</context>
<context>
    <name>draftt::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>rights missing</source>
        <translation>Rechte fehlen</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>Problem gefunden</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <extracomment>What a screen reader says of a step of which nothing is to be said yet. %1 is its number, %2 its title.</extracomment>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <extracomment>What a screen reader says of a step. %1 is its number, %2 its title, %3 its state.</extracomment>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Behind such a sentence. %1 is that, %2 what was chosen there.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+%1 goes there.</source>
        <extracomment>%1 is a number: the keys Alt and 1 go to the first step.</extracomment>
        <translation>Alt+%1 führt dorthin.</translation>
    </message>
</context>
<context>
    <name>draftt::StepPage</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>At the right of the title of a page. %1 and %2 are numbers: Step 2 of 5</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>draftt::Summary</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>SQL warehouse</source>
        <translation>SQL-Warehouse</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>What a screen reader says of «Change». %1 is what is changed, such as «SQL warehouse».</extracomment>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a warehouse</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, with a personal access token</source>
        <translation>%1, mit einem persönlichen Zugriffstoken</translation>
    </message>
    <message>
        <source>the owner of a personal access token</source>
        <translation>der Besitzer eines persönlichen Zugriffstokens</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a principal</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 sowie %n weitere</numerusform>
            <numerusform>%1 sowie %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole schema may be read</source>
        <translation>Das ganze Schema darf gelesen werden</translation>
    </message>
    <message>
        <source>%1; the whole schema may be read</source>
        <translation>%1; das ganze Schema darf gelesen werden</translation>
    </message>
    <message>
        <source>None was entered</source>
        <translation>Es wurde keines eingegeben</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Kept for this session only</source>
        <translation>Nur für diese Sitzung aufbewahrt</translation>
    </message>
</context>
<context>
    <name>draftt::TableModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>draftt::TablePicker</name>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>A&amp;lle ankreuzen</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Keine ankreu&amp;zen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Filter the tables by name</source>
        <translation>Die Tabellen nach Namen filtern</translation>
    </message>
    <message>
        <source>Tables of the schema</source>
        <translation>Tabellen des Schemas</translation>
    </message>
    <message>
        <source>Name of another table…</source>
        <translation>Name einer anderen Tabelle&#xa0;…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Ticks the tables that the filter lets through.</source>
        <translation>Kreuzt die Tabellen an, die der Filter durchlässt.</translation>
    </message>
    <message>
        <source>“%1” is ticked.</source>
        <extracomment>Read out when somebody ticks a table, and when the tick is taken away; %1 is its name</extracomment>
        <translation>„%1“ ist angekreuzt.</translation>
    </message>
    <message>
        <source>“%1” is not ticked any more.</source>
        <translation>„%1“ ist nicht mehr angekreuzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <extracomment>Beside the filter of a list of tables</extracomment>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n table(s)</source>
        <extracomment>In the field that filters a list; %n is how many tables it has</extracomment>
        <translation>
            <numerusform>%n Tabelle filtern</numerusform>
            <numerusform>%n Tabellen filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>draftt::TermButton</name>
    <message>
        <source>What is this: %1?</source>
        <extracomment>%1 is a term such as “service principal”</extracomment>
        <translation>Was ist das: %1?</translation>
    </message>
</context>
<context>
    <name>draftt::TermDialog</name>
    <message>
        <source>Open in Databricks</source>
        <translation>In Databricks öffnen</translation>
    </message>
</context>
<context>
    <name>draftt::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>draftt::VerdictStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
</context>
<context>
    <name>draftt::Walk</name>
    <message>
        <source>The demo workspace runs at %1; its SQL editor is %2.</source>
        <translation>Der Demo-Arbeitsbereich läuft unter %1; sein SQL-Editor ist %2.</translation>
    </message>
    <message>
        <source>Step 1 of 5: Connect to the workspace</source>
        <translation>Schritt 1 von 5: Mit dem Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>The demo workspace could not be started: %1.</source>
        <translation>Der Demo-Arbeitsbereich konnte nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>Step 2 of 5: Choose the SQL warehouse: %1</source>
        <translation>Schritt 2 von 5: Das SQL-Warehouse wählen: %1</translation>
    </message>
    <message>
        <source>Step 3 of 5: Enter the catalog and schema: inventory.assets</source>
        <translation>Schritt 3 von 5: Katalog und Schema eingeben: inventory.assets</translation>
    </message>
    <message>
        <source>Before anything is granted:</source>
        <translation>Bevor etwas erteilt ist:</translation>
    </message>
    <message>
        <source>Step 4 of 5: Choose the tables Draftt reads</source>
        <translation>Schritt 4 von 5: Die Tabellen wählen, die Draftt liest</translation>
    </message>
    <message>
        <source>Step 5 of 5: Review and save</source>
        <translation>Schritt 5 von 5: Überprüfen und speichern</translation>
    </message>
    <message>
        <source>The script for the admin, run now in the demo’s SQL editor:</source>
        <translation>Das Skript für den Administrator, jetzt im SQL-Editor der Demo ausgeführt:</translation>
    </message>
    <message>
        <source>The demo’s SQL editor refused the script: %1.</source>
        <translation>Der SQL-Editor der Demo hat das Skript abgelehnt: %1.</translation>
    </message>
    <message>
        <source>After the script:</source>
        <translation>Nach dem Skript:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>the connection “%1”, in the folder %2.</source>
        <translation>die Verbindung „%1“, im Ordner %2.</translation>
    </message>
    <message>
        <source>Its secret is in the keychain of this computer and in no file.</source>
        <translation>Ihr Geheimnis ist im Schlüsselbund dieses Computers und in keiner Datei.</translation>
    </message>
    <message>
        <source>This session has no keychain, so the secret was kept nowhere; it is never written to a file.</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund, daher wurde das Geheimnis nirgends aufbewahrt; es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The demo workspace ends now. To remove the connection: draftt-connect remove &quot;%1&quot;</source>
        <translation>Der Demo-Arbeitsbereich endet jetzt. Um die Verbindung zu entfernen: draftt-connect remove &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>draftt::WarehouseModel</name>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starts in about %1 s</source>
        <extracomment>The state of a warehouse. %1 is a number of seconds.</extracomment>
        <translation>startet in etwa %1 s</translation>
    </message>
    <message>
        <source>starts in about %1 min</source>
        <extracomment>The state of a warehouse. %1 is a number of minutes.</extracomment>
        <translation>startet in etwa %1 min</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverlos</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Type not told</source>
        <translation>Typ nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a type such as «Serverless», %2 a size such as «Small», in the words of Databricks
----------
What a screen reader says of a row. %1 is the name of a warehouse, %2 its type and size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not usable by Draftt</source>
        <extracomment>Stands in a list of warehouses, above those that are of no use to Draftt</extracomment>
        <translation>Für Draftt nicht verwendbar</translation>
    </message>
    <message>
        <source>classic type</source>
        <extracomment>Why Draftt cannot use a warehouse</extracomment>
        <translation>klassischer Typ</translation>
    </message>
    <message>
        <source>“Can use” missing</source>
        <translation>„Kann verwenden“ fehlt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>state not told</source>
        <translation>Zustand nicht genannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>draftt::WarehousePage</name>
    <message>
        <source>No warehouse is chosen: click one in the list.</source>
        <translation>Kein Warehouse ist gewählt: Klicken Sie eines in der Liste an.</translation>
    </message>
    <message>
        <source>Choose the SQL warehouse</source>
        <translation>Das SQL-Warehouse wählen</translation>
    </message>
    <message>
        <source>Draftt runs its queries on it.</source>
        <translation>Draftt führt seine Abfragen darauf aus.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Check agai&amp;n</source>
        <translation>Prüfung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Warehouses that Draftt sees:</source>
        <translation>&amp;Warehouses, die Draftt sieht:</translation>
    </message>
    <message>
        <source>Not &amp;in the list? Enter an ID or HTTP path…</source>
        <translation>N&amp;icht in der Liste? Eine ID oder einen HTTP-Pfad eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;ID or HTTP path of a warehouse:</source>
        <translation>&amp;ID oder HTTP-Pfad eines Warehouses:</translation>
    </message>
    <message>
        <source>The list refreshes by itself.</source>
        <translation>Die Liste aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>&amp;Open SQL warehouses</source>
        <translation>&amp;SQL-Warehouses öffnen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>It must be serverless or pro, Draftt needs “Can use” on it, and Unity Catalog must be there. All three are checked.</source>
        <translation>Es muss vom Typ Serverlos oder Pro sein, Draftt braucht „Kann verwenden“ dafür, und Unity Catalog muss da sein. Alle drei werden geprüft.</translation>
    </message>
    <message>
        <source>Draftt sees no SQL warehouse. Give its service principal the permission “Can use” on one, under SQL Warehouses › the warehouse › Permissions. The list fills by itself once that is done.</source>
        <translation>Draftt sieht kein SQL-Warehouse. Geben Sie seinem Dienstprinzipal für eines das Recht „Kann verwenden“, unter SQL-Warehouses › das Warehouse › Berechtigungen. Die Liste füllt sich von selbst, sobald das geschehen ist.</translation>
    </message>
    <message>
        <source>The list cannot be read, because the connection is not proven yet. You can type the warehouse’s ID or HTTP path instead; it stands under SQL Warehouses › the warehouse › Connection details.</source>
        <translation>Die Liste kann nicht gelesen werden, weil die Verbindung noch nicht nachgewiesen ist. Sie können stattdessen die ID oder den HTTP-Pfad des Warehouses eingeben; beides steht unter SQL-Warehouses › das Warehouse › Verbindungsdetails.</translation>
    </message>
    <message>
        <source>Draftt runs its queries on it. A running one is checked at once; a stopped one starts when you go on.</source>
        <translation>Draftt führt seine Abfragen darauf aus. Ein laufendes wird sofort geprüft; ein gestopptes startet, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Draftt runs its queries on it. A running one is checked at once.</source>
        <translation>Draftt führt seine Abfragen darauf aus. Ein laufendes wird sofort geprüft.</translation>
    </message>
    <message>
        <source>Draftt runs its queries on it. None is running: the one you choose starts when you go on.</source>
        <translation>Draftt führt seine Abfragen darauf aus. Keines läuft: Das gewählte startet, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>“%1” is stopped. Going on starts it, which costs as much as some minutes of running.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>„%1“ ist gestoppt. Wenn Sie weitermachen, wird es gestartet; das kostet so viel wie einige Minuten Betrieb.</translation>
    </message>
    <message>
        <source>“%1” is checked when you go on.</source>
        <translation>„%1“ wird geprüft, wenn Sie weitermachen.</translation>
    </message>
    <message>
        <source>Choose a warehouse; a running one is checked at once.</source>
        <translation>Wählen Sie ein Warehouse; ein laufendes wird sofort geprüft.</translation>
    </message>
    <message>
        <source>Choose a warehouse.</source>
        <translation>Wählen Sie ein Warehouse.</translation>
    </message>
    <message>
        <source>Draftt may run queries on “%1”.</source>
        <translation>Draftt darf Abfragen auf „%1“ ausführen.</translation>
    </message>
    <message>
        <source>It is chosen because no other one runs that Draftt may use.</source>
        <translation>Es ist gewählt, weil kein anderes läuft, das Draftt verwenden darf.</translation>
    </message>
    <message>
        <source>Draftt does not support classic warehouses. You can go on with it; the connection is saved as unproven.</source>
        <translation>Draftt unterstützt keine klassischen Warehouses. Sie können damit weitermachen; die Verbindung wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>Without the secret the warehouse cannot be checked. You can go on; it is saved as unproven.</source>
        <translation>Ohne das Geheimnis kann das Warehouse nicht geprüft werden. Sie können weitermachen; es wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>The warehouse is still being checked. You can go on meanwhile; the check continues, and the list of steps shows when it has passed.</source>
        <translation>Das Warehouse wird noch geprüft. Sie können inzwischen weitermachen; die Prüfung läuft weiter, und die Liste der Schritte zeigt, wann sie bestanden ist.</translation>
    </message>
    <message>
        <source>The warehouse is not proven. You can mend it, or go on; it is saved as unproven.</source>
        <translation>Das Warehouse ist nicht nachgewiesen. Sie können den Fehler beheben oder weitermachen; es wird als nicht nachgewiesen gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is checked when you go on. If it is stopped, that starts it.</source>
        <extracomment>%1 is the name of a warehouse</extracomment>
        <translation>„%1“ wird geprüft, wenn Sie weitermachen. Ist es gestoppt, wird es dadurch gestartet.</translation>
    </message>
</context>
<context>
    <name>draftt::WishForm</name>
    <message>
        <source>SQL &amp;warehouse:</source>
        <translation>SQL-&amp;Warehouse:</translation>
    </message>
    <message>
        <source>The arrow offers what you see. A path such as inventory.assets can be pasted.</source>
        <translation>Der Pfeil bietet an, was Sie sehen. Ein Pfad wie inventory.assets lässt sich einfügen.</translation>
    </message>
    <message>
        <source>All tables of the schema, also &amp;later ones</source>
        <translation>Alle Tabellen des Schemas, auch s&amp;pätere</translation>
    </message>
    <message>
        <source>Ta&amp;bles that Draftt may read:</source>
        <translation>&amp;Tabellen, die Draftt lesen darf:</translation>
    </message>
    <message>
        <source>Service &amp;principal, a new one or one of the workspace:</source>
        <translation>&amp;Dienstprinzipal, ein neuer oder einer des Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>Several have this name. W&amp;hich one:</source>
        <translation>Mehrere haben diesen Namen. Welche&amp;r:</translation>
    </message>
    <message>
        <source>Its name, or its application ID.</source>
        <translation>Sein Name oder seine Anwendungs-ID.</translation>
    </message>
    <message>
        <source>Its name, or its application ID. Those of the workspace are offered while you type.</source>
        <translation>Sein Name oder seine Anwendungs-ID. Die des Arbeitsbereichs werden angeboten, während Sie tippen.</translation>
    </message>
    <message>
        <source>Reading the SQL warehouses…</source>
        <translation>Die SQL-Warehouses werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Days that its OAuth secret lives:</source>
        <translation>Ta&amp;ge, die sein OAuth-Geheimnis gilt:</translation>
    </message>
    <message>
        <source>Name of the c&amp;onnection:</source>
        <translation>&amp;Name der Verbindung:</translation>
    </message>
    <message>
        <source>You are shown none that Draftt works with: enter its ID.</source>
        <translation>Ihnen wird keines angezeigt, mit dem Draftt arbeitet: Geben Sie seine ID ein.</translation>
    </message>
    <message>
        <source>Reading the tables…</source>
        <translation>Die Tabellen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The tables cannot be listed: type their names below.</source>
        <translation>Die Tabellen lassen sich nicht auflisten: Geben Sie ihre Namen unten ein.</translation>
    </message>
    <message>
        <source>Choose by application ID</source>
        <translation>Nach der Anwendungs-ID wählen</translation>
    </message>
    <message>
        <source>Name the catalog and the schema that Draftt is to read.</source>
        <translation>Nennen Sie den Katalog und das Schema, die Draftt lesen soll.</translation>
    </message>
    <message>
        <source>Tick the tables that Draftt is to read.</source>
        <translation>Kreuzen Sie die Tabellen an, die Draftt lesen soll.</translation>
    </message>
    <message>
        <source>Enter the name of the service principal: 1 to 100 characters.</source>
        <translation>Geben Sie den Namen des Dienstprinzipals ein: 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>Choose which of the service principals of this name is meant.</source>
        <translation>Wählen Sie, welcher der Dienstprinzipale dieses Namens gemeint ist.</translation>
    </message>
    <message>
        <source>Another connection has this name: choose another one.</source>
        <translation>Eine andere Verbindung hat diesen Namen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is stopped. What is set up is tried, which starts it and costs as much as some minutes of running.</source>
        <translation>Es ist gestoppt. Was eingerichtet wird, wird auch ausprobiert; das startet es und kostet so viel wie einige Minuten Betrieb.</translation>
    </message>
    <message>
        <source>What is set up is tried. If it is stopped, that starts it.</source>
        <translation>Was eingerichtet wird, wird auch ausprobiert. Ist es gestoppt, wird es dabei gestartet.</translation>
    </message>
</context>
</TS>
