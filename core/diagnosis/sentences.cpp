// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// Nobody speaks longer; what does is a list or a dump, and looking for a phrase in it must stay cheap.
constexpr auto longestSentence = 1000;

/// `E.g.`, `i.e.` and initials end no sentence.
bool isAbbreviation(QStringView before)
{
    static const QRegularExpression form(u"(?:\\b[A-Za-z]|\\b[Ee]\\.g|\\b[Ii]\\.e|\\betc|\\bNo|\\bvs)\\z"_s);
    return form.match(before.right(6)).hasMatch();
}

bool isEnd(const SourcedText &text, qsizetype i)
{
    const auto character = text.at(i);
    if (character == u'\n')
        return true;
    const bool isMark = character == u'.' || character == u'!' || character == u'?' || character == u';';
    if (!isMark || i + 1 >= text.size() || !text.at(i + 1).isSpace())
        return false;
    qsizetype next = i + 1;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    return next < text.size() && !text.at(next).isLower() &&
           !isAbbreviation(QStringView(text.text()).first(i));
}

void fill(QString &text, qsizetype from, qsizetype length)
{
    for (auto i = from; i < from + length; ++i)
        text[i] = u'x';
}

} // namespace

QList<SourcedText> sentencesOf(const SourcedText &text)
{
    QList<SourcedText> sentences;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isCut = i - from >= longestSentence && i < text.size() && text.at(i).isSpace();
        if (i < text.size() && !isCut && !isEnd(text, i))
            continue;
        const auto sentence = text.sliced(from, qMin(i + 1, text.size()) - from).simplified();
        if (!sentence.isEmpty())
            sentences += sentence;
        from = i + 1;
    }
    return sentences;
}

QString withoutNames(const QString &sentence)
{
    // The first capture is filled, or the whole where there is none.
    static const QRegularExpression names(
        u"`((?:[^`]|``)+)`"
        // what is called so
        "|\\b(?i:catalog|schema|database|namespace|table|view|volume|function|routine|model|share|recipient|"
        "principal|user|group|name|named|owner|location|credential|connection|warehouse|endpoint|cluster|tenant|"
        "application|app|directory|parameter|column|field|tag|provider|metastore)\\s+(?:'([^']*)'|\"([^\"]*)\")"
        // a quoted name without a space, but no class
        "|'([^'\\s]*[a-z0-9][.\\-\\w]*[.\\-\\d][^'\\s]*)'|\"([^\"\\s]*[a-z0-9][.\\-\\w]*[.\\-\\d][^\"\\s]*)\""
        // a link keeps the scheme that tells of storage, nothing else
        "|\\b(?:https?|wss?|jdbc:\\w+|hive2)://([^\\s'\"<>]+)|\\b(?:abfss?|wasbs?|s3a?|gs|adl)://([^\\s'\"<>]+)"
        // ids, people, hosts, files and dotted names; the class of an exception is none
        "|\\b([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\b|\\b([0-9a-f]{16,64})\\b"
        "|\\b([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|(?<![\\w/.])((?:/[\\w.@%:=-]+){2,}/?)"
        "|(?<![\\w.@])(?!aadsts|AADSTS)([\\w$-]+(?:\\.[\\w$-]+)+)(?![\\w(])"
        // «with name x», «warehouse x does not exist»
        "|\\bwith (?:name|id)\\s+(?!`|')([^\\s.,;:]+)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // The class of an exception, an error class, an address, a setting or right of storage access.
    static const QRegularExpression telling(
        u"\\.[A-Z]\\w*[a-z]\\w*\\z|\\A\\d+(?:\\.\\d+)+\\z|\\A(?:e\\.g|i\\.e)\\z|\\Afs\\.azure\\.|\\Astorage\\.(?:objects|buckets)\\."
        "|\\A[A-Z][A-Z0-9_]+(?:\\.[A-Z0-9_]+)+\\z"_s);
    static const QRegularExpression storage(u"\\.(?:dfs|blob)\\.core\\.|\\.amazonaws\\."_s);
    auto masked = sentence;
    for (auto matches = names.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
            if (match.capturedLength(group) > 0 && !telling.match(match.captured(group)).hasMatch())
                fill(masked, match.capturedStart(group), match.capturedLength(group));
        }
    }
    // That a host is one of storage is no name.
    for (auto matches = storage.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        masked.replace(match.capturedStart(), match.capturedLength(), match.captured());
    }
    return masked;
}

} // namespace draftt
