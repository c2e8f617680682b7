// SPDX-License-Identifier: Apache-2.0
#include "tests/support/program.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Options = QSet<QString>;

Options optionsIn(const QString &text, const QString &pattern)
{
    Options options;
    const QRegularExpression option(pattern, QRegularExpression::MultilineOption);
    for (auto matches = option.globalMatch(text); matches.hasNext();)
        options += matches.next().captured(1);
    return options;
}

/// What the manual has and the help of this program has not.
#ifdef DRAFTT_HAS_WINDOW
constexpr auto leftOut = ""_L1;
#else
constexpr auto leftOut = "\n  --demo "_L1;
#endif

/// Every option that a text names.
Options named(const QString &text)
{
    return optionsIn(text, u"(?<![a-z-])(--[a-z][a-z-]*)"_s);
}

QByteArray listOf(const Options &options)
{
    auto sorted = options.values();
    sorted.sort();
    return sorted.join(u' ').toUtf8();
}

/// The manual's source, without the backslashes before hyphens.
QString manual()
{
    QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/packaging/draftt-connect.1"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the manual cannot be read");
    return QString::fromUtf8(file.readAll()).replace("\\-"_L1, "-"_L1);
}

/// The text below a heading, up to the next one of the same kind.
QString partOf(const QString &text, const QString &heading, const QString &end)
{
    const auto begin = text.indexOf(heading);
    return begin < 0 ? QString()
                     : text.mid(begin, text.indexOf(QRegularExpression(end), begin + heading.size()) - begin);
}

} // namespace

/// The manual names what there is, and nothing else.
class TestManpage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto program = helpOf({});
        static const QRegularExpression command(u"^  (?!draftt-connect)([a-z][a-z-]*) +[a-z]"_s,
                                                QRegularExpression::MultilineOption);
        for (const auto *second : {"verify", "key"})
            m_help.insert("certificate "_L1 + QLatin1StringView(second),
                          helpOf({u"certificate"_s, QLatin1String(second)}));
        for (const auto *second : {"plan", "apply", "ask", "undo", "status"})
            m_help.insert("admin "_L1 + QLatin1StringView(second),
                          helpOf({u"admin"_s, QLatin1String(second)}));
        for (auto matches = command.globalMatch(program); matches.hasNext();) {
            const auto name = matches.next().captured(1);
            m_help.insert(name, helpOf({name}));
        }
        QVERIFY(m_help.size() > 10);
        m_help.insert(QString(), program + leftOut);
    }

    void init() { failOnAnyWarning(); }

    void theEntryOfACommandNamesItsOptions_data() { addCommands(); }

    void theEntryOfACommandNamesItsOptions()
    {
        QFETCH(QString, command);
        const auto offered = optionsIn(m_help.value(command), u"^  (?:-h, )?(--[a-z-]+)"_s);
        QVERIFY(!offered.isEmpty());
        const auto entry = entryOf(command);
        QVERIFY2(!entry.isEmpty(), qPrintable(command));
        QCOMPARE(listOf(offered - named(entry) - named(shared())), QByteArray());
    }

    void theEntryOfACommandNamesNoOther_data() { addCommands(); }

    void theEntryOfACommandNamesNoOther()
    {
        QFETCH(QString, command);
        Options offered; // `certificate verify` stands in the entry of `certificate`
        for (auto help = m_help.cbegin(); help != m_help.cend(); ++help) {
            if (help.key().section(u' ', 0, 0) == command.section(u' ', 0, 0))
                offered += named(*help);
        }
        QCOMPARE(listOf(named(entryOf(command)) - offered), QByteArray());
    }

    void everyOptionThatIsNamedExists()
    {
        Options offered;
        for (const auto &help : std::as_const(m_help))
            offered += named(help);
        QCOMPARE(listOf(named(manual()) - offered), QByteArray());
    }

private:
    QString helpOf(const QStringList &command)
    {
        const auto result = m_program.run(command + QStringList(u"--help"_s));
        return result.code == 0 ? QString::fromUtf8(result.output) : QString();
    }

    void addCommands() const
    {
        QTest::addColumn<QString>("command");
        for (auto help = m_help.cbegin(); help != m_help.cend(); ++help)
            QTest::newRow(help.key().isEmpty() ? "the program itself" : qPrintable(help.key())) << help.key();
    }

    /// What the manual says of one command; of the program itself where there is none.
    static QString entryOf(const QString &command)
    {
        if (command.isEmpty())
            return partOf(manual(), u"\n.SH OPTIONS"_s, u"\n\\.SH"_s);
        const auto commands = partOf(manual(), u"\n.SH COMMANDS"_s, u"\n\\.S[HS] "_s);
        static const QRegularExpression entry(u"\n\\.TP\n\\.BR? ([a-z][a-z-]*)\\b"_s);
        const auto first = command.section(u' ', 0, 0);
        for (auto matches = entry.globalMatch(commands); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1) == first)
                return partOf(commands, match.captured(), u"\n\\.TP|$"_s);
        }
        return {};
    }

    /// What it says of several commands at once.
    static QString shared()
    {
        QString text;
        for (const auto &heading :
             {u"\n.SH OPTIONS"_s, u"\n.SS The connection"_s, u"\n.SS The secret"_s, u"\n.SS JSON"_s})
            text += partOf(manual(), heading, u"\n\\.S[HS] "_s);
        return text;
    }

    Program m_program;
    QMap<QString, QString> m_help;
};

DRAFTT_TEST(TestManpage)

} // namespace draftt

#include "tst_manpage.moc"
