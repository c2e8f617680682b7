// SPDX-License-Identifier: Apache-2.0
#include "tests/support/strict.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

const QString root = QStringLiteral(DRAFTT_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    bool isUnfinished = false;
    QStringList translations; ///< one; more where there is a number
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    const bool isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!isCounted)
                message.translations += xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &file)
{
    QList<Message> messages;
    QXmlStreamReader xml(contentOf(file));
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

/// What has to be the same in both, as a text that can be compared.
QString skeleton(const QString &text, bool isCounted)
{
    static const QRegularExpression places(u"%(?:L?\\d|L?n)"_s);
    static const QRegularExpression mnemonic(u"&[^&\\s]"_s);
    QStringList parts;
    for (auto found = places.globalMatch(text); found.hasNext();) {
        const auto place = found.next().captured();
        // One may be said as a word.
        if (!(isCounted && (place == "%n"_L1 || place == "%Ln"_L1)))
            parts += place;
    }
    parts.sort();
    parts += u"mnemonics %1"_s.arg(text.count(mnemonic));
    parts += u"lines %1"_s.arg(text.count(u'\n'));
    parts += text.startsWith(u' ') ? u"begins with a space"_s : QString();
    parts += text.endsWith(u' ') ? u"ends with a space"_s : QString();
    for (const auto end : {u':', u'…'})
        parts += text.trimmed().endsWith(end) ? QString(end) : QString();
    return parts.join(u'|');
}

/// What CONTRIBUTING says is not said, as words: the second column of its table.
QStringList forbiddenWords()
{
    const auto lines = QString::fromUtf8(contentOf(root + "/CONTRIBUTING.md"_L1)).split(u'\n');
    QStringList words;
    for (auto at = lines.indexOf("| say | not |"_L1) + 2; at < lines.size() && lines[at].startsWith(u'|');
         ++at)
        for (const auto &word : lines[at].section(u'|', 2, 2).split(u','))
            words += word.trimmed();
    return words;
}

QStringList helpPages(const QString &language)
{
    return QDir(root + "/resources/help/"_L1 + language).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

/// Brings a file of translations up to date with the sources.
bool update(const QString &file)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(QStringLiteral(DRAFTT_LUPDATE), QStringLiteral(DRAFTT_LUPDATE_ARGUMENTS).split(u' ')
                                                      << file);
    return lupdate.waitForFinished(-1) && lupdate.exitCode() == 0;
}

/// Levels of headings and targets of links, in their order.
QStringList shapeOf(const QString &page)
{
    static const QRegularExpression marks(u"^(#+) |\\]\\(([^)#]*)(#[^)]*)?\\)"_s,
                                          QRegularExpression::MultilineOption);
    QStringList shape;
    for (auto found = marks.globalMatch(page); found.hasNext();) {
        const auto match = found.next();
        shape += match.captured(1) + match.captured(2);
    }
    return shape;
}

} // namespace

/// Every language that is not English is complete, current, and says what the English says.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void isCurrent_data() { languages(); }
    void isCurrent()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const auto copy = folder.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(update(copy));
        QCOMPARE(contentOf(copy), contentOf(file));
    }

    void isComplete_data() { languages(); }
    void isComplete()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(file);
        QVERIFY(messages.size() > 1000);
        QStringList missing;
        for (const auto &message : messages)
            if (message.isUnfinished || message.translations.contains(QString()))
                missing += message.context + ": "_L1 + message.source;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void saysWhatTheEnglishSays_data() { languages(); }
    void saysWhatTheEnglishSays()
    {
        QFETCH(QString, file);
        QStringList different;
        for (const auto &message : messagesOf(file)) {
            const bool isCounted = message.source.contains("%n"_L1) || message.source.contains("%Ln"_L1);
            for (const auto &translation : message.translations)
                if (skeleton(translation, isCounted) != skeleton(message.source, isCounted))
                    different += message.context + ": "_L1 + message.source + "\n   "_L1 + translation;
        }
        QVERIFY2(different.isEmpty(), qPrintable(different.join(u'\n')));
    }

    /// In the source of every text and in the English help.
    void aThingHasOneName()
    {
        const auto forbidden = forbiddenWords();
        QVERIFY(forbidden.size() > 10);
        QStringList texts;
        for (const auto &message : messagesOf(root + "/translations/draftt-connect_de.ts"_L1))
            texts += message.source;
        for (const auto &page : helpPages({}))
            texts += QString::fromUtf8(contentOf(root + "/resources/help/"_L1 + page));
        static const QRegularExpression quoted(u"“[^”]*”|`[^`]*`"_s); // the words of others
        QStringList wrong;
        for (auto &text : texts) {
            const auto own = text.remove(quoted);
            for (const auto &word : forbidden) {
                // It may begin a sentence.
                const QRegularExpression whole("\\b(?i:"_L1 + QRegularExpression::escape(word.left(1)) +
                                               u')' + QRegularExpression::escape(word.mid(1)) + "\\b"_L1);
                if (own.contains(whole))
                    wrong += word + ": "_L1 + own;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// As the quotation marks are: in every text as it stands in the sources, and in the help but for its
    /// code.
    void apostrophesAreCurved()
    {
        const QTemporaryDir folder;
        const auto fresh = folder.filePath(u"fresh.ts"_s);
        QVERIFY(update(fresh));
        QStringList texts;
        for (const auto &message : messagesOf(fresh))
            texts += message.source;
        QVERIFY(texts.size() > 1000);
        for (const auto &page : helpPages({}))
            texts += QString::fromUtf8(contentOf(root + "/resources/help/"_L1 + page)).split(u'\n');
        static const QRegularExpression code(u"`[^`]*`"_s);
        QStringList straight;
        for (auto &text : texts)
            if (text.remove(code).contains(u'\''))
                straight += text;
        QVERIFY2(straight.isEmpty(), qPrintable(straight.join(u'\n')));
    }

    void helpIsComplete_data() { languages(); }
    void helpIsComplete()
    {
        QFETCH(QString, language);
        QCOMPARE(helpPages(language), helpPages({}));
        for (const auto &page : helpPages({})) {
            const auto folder = root + "/resources/help/"_L1;
            QVERIFY2(shapeOf(QString::fromUtf8(contentOf(folder + language + u'/' + page))) ==
                         shapeOf(QString::fromUtf8(contentOf(folder + page))),
                     qPrintable(page));
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("file");
        const QDir folder(root + "/translations"_L1);
        for (const auto &name : folder.entryList({u"draftt-connect_*.ts"_s}, QDir::Files, QDir::Name)) {
            const auto language = QFileInfo(name).completeBaseName().section(u'_', 1);
            if (language != "en"_L1)
                QTest::newRow(qPrintable(language)) << language << folder.filePath(name);
        }
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
