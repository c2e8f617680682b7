// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/frames.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// One form that stands at the start of a line or sentence, and who writes it.
struct Frame {
    QLatin1StringView pattern;
    QLatin1StringView writer;
};

/// Put before what is said in a line; taken off again and again.
constexpr std::array lineMarks{
    Frame{"\\s*[\\x{2500}-\\x{257F}]+\\s?"_L1, "Terraform"_L1},
    Frame{"\\s*[<>*#!\\x{2022}\\x{2716}\\x{2718}]\\s+(?=\\S)"_L1, "quotations, curl -v, R"_L1},
    Frame{
        "\\s*\\[?\\d{4}-\\d\\d-\\d\\d[T ,]+\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?\\s*(?:Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?"
        "\\]?:?\\s+"_L1,
        "most loggers, Airflow"_L1},
    Frame{"\\s*\\[?\\d\\d/\\d\\d/\\d{2,4} \\d\\d:\\d\\d:\\d\\d\\]?\\s+"_L1, "Spark"_L1},
    Frame{"\\s*\\[?\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d+)?\\]?\\s+"_L1, "dbt, the Databricks CLI"_L1},
    Frame{"\\s*[A-Z][a-z]{2} +\\d{1,2} \\d\\d:\\d\\d:\\d\\d [\\w.-]+ [\\w./-]+(?:\\[\\d+\\])?:\\s+"_L1,
          "syslog"_L1},
    Frame{"\\s*[\\w.-]+\\s+\\|\\s+"_L1, "docker compose"_L1},
    Frame{"\\s*\\{[\\w./]+:\\d+\\}\\s+"_L1, "Airflow"_L1},
    Frame{"\\s*\\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|SEVERE|FATAL|CRITICAL|NOTICE)\\]?(?:\\s+-|:)?\\s+"
          "(?=\\S)(?!\\[HY)"_L1,
          "most loggers"_L1},
    Frame{
        "\\s*\\[(?:main|MainThread|[\\w.]*[Tt]hread[\\w-]*|[\\w.-]*(?:pool|exec|worker|task)[\\w.-]*-?\\d*)\\]\\s+"_L1,
        "Java and Python loggers"_L1},
    Frame{"\\s*(?:[a-z][\\w$]*\\.)+[A-Z][\\w$]*\\s+-\\s+"_L1, "Log4j"_L1},
    Frame{"\\s*-\\s+(?=[A-Z\\[])"_L1, "lists, Airflow"_L1},
    Frame{"\\s*--\\s+(?=\\S)"_L1, "comments of SQL"_L1},
};

/// A whole line that tells where in a program, not what.
constexpr std::array frameLines{
    Frame{"at [\\w$.<>/@ ]+\\(.*\\)"_L1, "Java, Node.js"_L1},
    Frame{"at [^ ]+:\\d+:\\d+"_L1, "Node.js"_L1},
    Frame{"at .+ in .+:line \\d+"_L1, ".NET"_L1},
    Frame{"\\.\\.\\. \\d+ (?:more|common frames omitted)"_L1, "Java"_L1},
    Frame{"Traceback \\(most recent call last\\):"_L1, "Python"_L1},
    Frame{"(?:During handling of the above|The above exception was the direct cause).*"_L1, "Python"_L1},
    Frame{"File \".*\", line \\d+.*"_L1, "Python"_L1},
    Frame{"-+>\\s*\\d+ .*"_L1, "IPython"_L1},
    Frame{"\\d+ +(?:try:|except\\b.*|raise\\b.*|return\\b.*|self\\..*|#.*)"_L1, "IPython"_L1},
    Frame{"[-=~^]{3,}"_L1, "rules and marks"_L1},
    Frame{"```\\w*"_L1, "Markdown"_L1},
    Frame{"with (?:[\\w.-]|\\[[^\\]]*\\])+,"_L1, "Terraform"_L1},
    Frame{"on .+ line \\d+(?:, in .+)?:?"_L1, "Terraform"_L1},
    Frame{"\\d+: .*"_L1, "Terraform"_L1},
    Frame{
        "[\\w.\\[\\]\"-]+: (?:Still )?(?:[Cc]reating|Reading|Modifying|Destroying|Refreshing state)\\.\\.\\..*"_L1,
        "Terraform"_L1},
    Frame{"retry parameter: .*|Sending request: \\w+\\(.*"_L1, "the Python connector"_L1},
    Frame{"(?:Database|Runtime|Compilation|Parsing) Error(?: in .*)?"_L1, "dbt"_L1},
    Frame{"compiled (?:code|SQL) at .*"_L1, "dbt"_L1},
    Frame{"Encountered an error:?"_L1, "dbt"_L1},
    Frame{"goroutine \\d+ .*"_L1, "Go"_L1},
    Frame{"/.*\\.go:\\d+.*"_L1, "Go"_L1},
    Frame{"pid=\\d+ .*"_L1, "the Databricks CLI"_L1},
};

/// A tool's own words in front of what it hands on, at the start of a sentence. A class that stands there is
/// read before.
constexpr std::array toolPrefixes{
    Frame{"(?i:error|fatal|exception|panic|warning|err)\\s*:\\s*"_L1, "command lines"_L1},
    Frame{"Exception in thread \"[^\"]*\"\\s*"_L1, "Java"_L1},
    Frame{"(?:Caused by|Suppressed|Reason|Cause|[Nn]ested exception is|[Dd]etails?)\\s*:\\s*"_L1,
          "Java, JDBC"_L1},
    Frame{"(?:[A-Za-z_][\\w$]*\\.)+[A-Z][\\w$]*(?:\\s*:|\\s+-)\\s*"_L1, "the class of an exception"_L1},
    Frame{"[A-Z][a-z]\\w*(?:Exception|Error|Failure|Denied|Warning)\\s*:\\s*"_L1,
          "the class of an exception"_L1},
    Frame{"(?:Catalog|Binder|Parser|IO|HTTP|Invalid Input) Error:\\s*"_L1, "DuckDB"_L1},
    Frame{"ODBC\\b[^:\\[]{0,40}:\\s*"_L1, "ODBC"_L1},
    Frame{"\\[?(?:HY\\d{3}|[0-9A-Z]{5})\\]?\\s*(?=\\[[A-Z])"_L1, "ODBC's state"_L1},
    Frame{
        "(?:\\[(?:JDBC|ODBC|JDSI|SQL|(?![A-Za-z]*(?:Exception|Error)\\])(?:[A-Z]+[a-z]+[A-Za-z]*(?: [A-Z][A-Za-z]*)*))\\]\\s*){1,6}(?:\\(\\d+\\)\\s*)?"_L1,
        "JDBC, ODBC"_L1},
    Frame{"\\(\\d{1,6}\\)\\s*"_L1, "JDBC, ODBC"_L1},
    Frame{"Error from server:\\s*(?:error code:\\s*'?\\d*'?\\s*)?(?:error message:\\s*)?'?"_L1, "ODBC"_L1},
    Frame{".{0,400}?\\b[Ee]rror message from [Ss]erver:\\s*'?"_L1, "JDBC, ODBC"_L1},
    Frame{"Error running query:\\s*"_L1, "HiveServer2"_L1},
    Frame{"Unexpected response from server during a HTTP connection:\\s*"_L1, "ODBC"_L1},
    Frame{"Communication link failure\\.?\\s*(?:Failed to connect to server\\.?\\s*)?(?=Reason:)"_L1,
          "JDBC"_L1},
    Frame{"(?:Get|Post|Put|Patch|Delete|Head)\\s+\"[^\"]*\":\\s*"_L1, "Go"_L1},
    Frame{
        "(?:cannot|could not|can't|failed to|unable to|error|while|when)\\s+(?:create|creating|read|reading|update|"
        "updating|delete|deleting|list|listing|get|getting|set|setting|configure|configuring|apply|applying|find|"
        "assign|assigning|import|importing|query|querying|sign in|signing in|log in|refresh|validate|resolve|upload|"
        "download|deploy|deploying|run|running|execute|executing|call|calling|authenticate|fetch|fetching|"
        "connect)\\b[^:\\[\\]{}\"'`]{0,80}:\\s+"_L1,
        "Terraform, SDKs, command lines"_L1},
    Frame{
        "(?![^:]*\\b(?:[Cc]ertificate|SSL|TLS|[Hh]andshake|[Pp]roxy|[Tt]unnel|[Ll]aunch|[Bb]ootstrap|[Oo]bject store|Generic))"
        "[A-Za-z][^:\\[\\]{}\"'`.]{0,60}\\b(?:error|failed|failed with|cannot be (?:read|loaded|created|listed|"
        "changed))(?: with)?:\\s+"_L1,
        "wrappers of every kind"_L1},
    Frame{"(?i:terraform|dbt|databricks|curl|psql|az|aws|gcloud)(?: [a-z-]+){0,3}:\\s+(?!\\(\\d)"_L1,
          "the name of a command"_L1},
    Frame{"exit status \\d+\\s*:?\\s*"_L1, "Go"_L1},
};

template <std::size_t Size>
QRegularExpression anyOf(const std::array<Frame, Size> &frames, QLatin1StringView before,
                         QLatin1StringView behind)
{
    QStringList patterns;
    for (const auto &frame : frames)
        patterns += frame.pattern;
    return QRegularExpression(before + "(?:"_L1 + patterns.join(u'|') + ')'_L1 + behind,
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// A line without its marks.
SourcedText withoutMarks(SourcedText line)
{
    static const auto marks = anyOf(lineMarks, "\\A"_L1, ""_L1);
    for (int i = 0; i < 8; ++i) {
        const auto match = marks.match(line.text());
        if (!match.hasMatch() || match.capturedLength() == 0)
            break;
        line = line.sliced(match.capturedEnd());
    }
    return line;
}

bool isFrame(const QString &line)
{
    static const auto whole = anyOf(frameLines, "\\A\\s*"_L1, "\\s*\\z"_L1);
    return line.trimmed().isEmpty() || whole.match(line).hasMatch();
}

/// Whether a line goes on with the sentence of the one before it: terminals break what is long anywhere.
bool goesOn(QStringView before, QStringView line, bool isMarked)
{
    constexpr auto narrowest = 60;
    static const auto ends = u".!?;:>}"_s;
    if (before.isEmpty() || line.isEmpty() || ends.contains(before.back()))
        return false;
    const auto first = line.front();
    return first.isLower() || first == u'\'' || first == u'`' || (!isMarked && before.size() >= narrowest);
}

/// Terminals colour what they print.
SourcedText withoutColours(const SourcedText &text)
{
    if (!text.text().contains(u'\x1b'))
        return text;
    static const QRegularExpression escape(u"\\x1b\\[[0-9;]*[A-Za-z]"_s);
    SourcedText result;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(text.text()); matches.hasNext();) {
        const auto match = matches.next();
        result.append(text.sliced(from, match.capturedStart() - from));
        from = match.capturedEnd();
    }
    result.append(text.sliced(from));
    return result;
}

/// Markdown quotes a message as it quotes a name, in backticks; a name has no clause. Fences are lines of
/// their own, unless a frame was put before them.
SourcedText withoutMarkdown(const SourcedText &text)
{
    static const QRegularExpression code(u"(?<![`\\w])`(?!`)(\\S[^`]{10,2000}\\S)`(?![`\\w])"
                                         "|`{3,}\\w*(?=[ \\t]*\\n)|(?<=\\n)`{3,}"_s);
    static const QRegularExpression clause(u":\\s|(?:\\S+\\s+){5}\\S"_s);
    SourcedText result;
    qsizetype from = 0;
    for (auto matches = code.globalMatch(text.text()); matches.hasNext();) {
        const auto match = matches.next();
        const bool isQuotation = match.capturedLength(1) > 0;
        if (isQuotation && !clause.match(match.captured(1)).hasMatch())
            continue;
        result.append(text.sliced(from, match.capturedStart() - from));
        if (isQuotation)
            result.append(text.sliced(match.capturedStart(1), match.capturedLength(1)));
        from = match.capturedEnd();
    }
    result.append(text.sliced(from));
    return result;
}

/// A tag that ends a paragraph ends a sentence as well.
bool isBlock(QStringView tag)
{
    static const QRegularExpression block(u"^</?(?:p|div|h\\d|title|pre|br|li|tr|hr|body|head|html)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return block.match(tag).hasMatch();
}

SourcedText withoutEntities(const SourcedText &text)
{
    static constexpr std::pair<QLatin1StringView, char16_t> entities[]{
        {"&lt;"_L1, u'<'},   {"&gt;"_L1, u'>'},    {"&quot;"_L1, u'"'}, {"&#34;"_L1, u'"'},
        {"&#39;"_L1, u'\''}, {"&#x27;"_L1, u'\''}, {"&nbsp;"_L1, u' '}, {"&amp;"_L1, u'&'},
    };
    SourcedText result;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = 1;
        auto character = text.at(i);
        for (const auto &[entity, meaning] : entities) {
            if (character == u'&' && QStringView(text.text()).mid(i, entity.size()) == entity) {
                result.append(QChar(meaning), text, i);
                length = entity.size();
                break;
            }
        }
        if (length == 1)
            result.append(character, text, i);
        i += length;
    }
    return result;
}

} // namespace

SourcedText frames::withoutLineFrames(const SourcedText &text)
{
    static const QRegularExpression source(u"\\A\\s*File \".*\", line \\d+"_s);
    const auto plain = withoutMarkdown(withoutColours(text));
    SourcedText result;
    QString before;
    bool isSource = false; // the line of a program that a Python trace shows
    for (qsizetype from = 0; from < plain.size();) {
        auto end = plain.text().indexOf(u'\n', from);
        if (end < 0)
            end = plain.size();
        const auto whole = plain.sliced(from, end - from);
        const auto line = withoutMarks(whole).trimmed();
        const bool isShown = !isFrame(line.text()) && !(isSource && whole.text().startsWith("    "_L1));
        if (isShown) {
            const bool isMarked = line.size() < whole.text().trimmed().size();
            if (!result.isEmpty())
                result.append(goesOn(before, line.text(), isMarked) ? u' ' : u'\n', plain, from - 1);
            result.append(line);
            before = line.text();
        }
        isSource = source.match(line.text()).hasMatch();
        from = end + 1;
    }
    return result;
}

qsizetype frames::toolPrefix(const QString &sentence)
{
    static const auto prefix = anyOf(toolPrefixes, "\\A\\s*"_L1, ""_L1);
    constexpr auto longestClause = 120;
    const auto isLast = [&sentence](qsizetype end) { return end >= sentence.trimmed().size(); };
    const auto match = prefix.match(sentence);
    // What ends with its prefix hands nothing on: the prefix is what is said.
    if (match.hasMatch())
        return isLast(match.capturedEnd()) ? 0 : match.capturedEnd();
    // Words in any language, in front of a frame that is known.
    const auto colon = sentence.indexOf(": "_L1);
    if (colon < 0 || colon > longestClause)
        return 0;
    const auto behind = prefix.match(sentence.sliced(colon + 2));
    const auto end = colon + 2 + behind.capturedEnd();
    return behind.hasMatch() && behind.capturedLength() > 0 && !isLast(end) ? end : 0;
}

SourcedText frames::withoutTags(const SourcedText &page)
{
    static const QRegularExpression tag(
        u"<(script|style)\\b.*?(?:</\\1\\s*>|\\z)|<!--.*?(?:-->|\\z)|</?[A-Za-z!][^<>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    SourcedText result;
    qsizetype from = 0;
    for (auto matches = tag.globalMatch(page.text()); matches.hasNext();) {
        const auto match = matches.next();
        result.append(page.sliced(from, match.capturedStart() - from));
        result.append(isBlock(match.capturedView()) ? u'\n' : u' ', page, match.capturedStart());
        from = match.capturedEnd();
    }
    result.append(page.sliced(from));
    return withoutEntities(result);
}

} // namespace draftt
