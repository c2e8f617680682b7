// SPDX-License-Identifier: Apache-2.0
#include "app/commands/terminal.h"

#include "app/commands/console.h"
#include "core/names/shown.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

constexpr qsizetype maxSecretBytes = 4096; // an OAuth secret has 36, a token fewer than 100

QLatin1StringView colourOf(Terminal::Paint paint)
{
    switch (paint) {
    case Terminal::Paint::Plain:
        break;
    case Terminal::Paint::Good:
        return "32"_L1;
    case Terminal::Paint::Bad:
        return "31"_L1;
    case Terminal::Paint::Faint:
        return "2"_L1;
    case Terminal::Paint::Strong:
        return "1"_L1;
    }
    return {};
}

/// Inside JSON they can be written as escapes; line breaks stand between its lines only.
QByteArray withEscapes(const QByteArray &json)
{
    QString result;
    const auto text = QString::fromUtf8(json);
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const auto character = text.sliced(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        if (character == u'\n' || !hidesSomething(character)) {
            result += character;
            continue;
        }
        for (const QChar unit : character)
            result += u"\\u%1"_s.arg(int(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return result.toUtf8();
}

/// A text of several lines, for a terminal.
QByteArray forTerminal(const QByteArray &bytes)
{
    QStringList lines;
    for (const auto &line : QString::fromUtf8(bytes).split(u'\n')) {
        QStringList cells;
        for (const auto &cell : line.split(u'\t'))
            cells += shown(cell);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n').toUtf8();
}

void put(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString printable(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        const auto category = character.category();
        const bool isBreak = character == u'\n' || character == u'\t' || category == QChar::Separator_Line ||
                             category == QChar::Separator_Paragraph;
        line += isBreak ? QChar(u' ') : character;
    }
    return shown(line);
}

Terminal::Terminal(std::FILE *input, std::FILE *output, std::FILE *errors)
    : m_input(input)
    , m_output(output)
    , m_errors(errors)
    , m_isColoured(console::isTerminal(output) && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
    // The library's own buffer would keep the secret that is typed.
    std::setvbuf(input, nullptr, _IONBF, 0);
}

QString Terminal::painted(const QString &text, Paint paint) const
{
    const auto colour = colourOf(paint);
    if (!m_isColoured || colour.isEmpty())
        return printable(text);
    return "\x1b["_L1 + colour + u'm' + printable(text) + "\x1b[0m"_L1;
}

void Terminal::print(const QString &line)
{
    printPainted(printable(line));
}

void Terminal::printPainted(const QString &line)
{
    endProgress();
    write(line.toUtf8() + '\n');
}

void Terminal::write(const QByteArray &bytes)
{
    put(m_output, console::isTerminal(m_output) ? forTerminal(bytes) : bytes);
}

void Terminal::printJson(const QJsonValue &value)
{
    write(withEscapes(value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                      : QJsonDocument(value.toObject()).toJson()));
}

void Terminal::complain(const QString &sentence)
{
    endProgress();
    put(m_errors, "draftt-connect: " + printable(sentence).toUtf8() + '\n');
}

void Terminal::showProgress(const QString &sentence)
{
    if (!showsProgress())
        return put(m_errors, printable(sentence).toUtf8() + '\n');
    put(m_errors, "\r\x1b[2K" + printable(sentence).toUtf8());
    m_hasProgress = true;
}

void Terminal::endProgress()
{
    if (std::exchange(m_hasProgress, false))
        put(m_errors, "\r\x1b[2K");
}

bool Terminal::isInteractive() const
{
    return console::isTerminal(m_input) && console::isTerminal(m_output);
}

bool Terminal::showsProgress() const
{
    return console::isTerminal(m_errors);
}

bool Terminal::isConfirmed(const QString &question)
{
    //: Stands behind a question: what can be answered, what Return means in capitals.
    put(m_output, printable(question + u' ' + TerminalText::tr("[y/N]")).toUtf8() + ' ');
    const auto answer =
        QString::fromLocal8Bit(console::readLine(m_input, maxSecretBytes)).trimmed().toLower();
    //: What means yes as an answer, in small letters, with spaces between; y and yes always do.
    const auto agreement = TerminalText::tr("y yes").split(u' ', Qt::SkipEmptyParts);
    return answer == "y"_L1 || answer == "yes"_L1 || agreement.contains(answer);
}

Result<Secret> Terminal::readSecret(const QString &prompt)
{
    if (console::isTerminal(m_input))
        put(m_errors, printable(prompt).toUtf8() + ' ');
    const Secret line(console::readHiddenLine(m_input, maxSecretBytes));
    if (console::isTerminal(m_input))
        put(m_errors, "\n");
    if (line.reveal().size() > maxSecretBytes)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxSecretBytes)));
    const Secret secret(line.reveal().trimmed());
    if (secret.isEmpty())
        return Failure(Error::input(InputProblem::Empty));
    return secret;
}

Result<Secret> Terminal::readAll(qsizetype maxBytes)
{
    QByteArray content(maxBytes + 1, Qt::Uninitialized);
    const auto size = std::fread(content.data(), 1, size_t(content.size()), m_input);
    content.truncate(qsizetype(size));
    Secret whole(std::move(content));
    if (whole.reveal().size() > maxBytes)
        return Failure(Error::input(InputProblem::TooLong, QString::number(maxBytes)));
    return whole;
}

} // namespace draftt
