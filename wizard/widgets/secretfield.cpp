// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/secretfield.h"

#include "wizard/widgets/spokenguard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A shorter text may be in a clipboard by chance.
constexpr qsizetype shortestSecret = 6;

bool holds(QClipboard::Mode mode, const Secret &secret)
{
    auto text = QGuiApplication::clipboard()->text(mode);
    const Secret held(text.toUtf8());
    wipe(text);
    return Secret(held.reveal().trimmed()) == secret;
}

/// Those that hold it: what was copied, and on X11 what was marked with the mouse.
QList<QClipboard::Mode> clipboardsWith(const Secret &secret)
{
    QList<QClipboard::Mode> modes{QClipboard::Clipboard};
    if (QGuiApplication::clipboard()->supportsSelection())
        modes += QClipboard::Selection;
    modes.removeIf([&secret](QClipboard::Mode mode) { return !holds(mode, secret); });
    return modes;
}

/// Where it still is: somebody may have copied something else meanwhile.
void clearClipboards(const Secret &secret)
{
    for (const auto mode : clipboardsWith(secret))
        QGuiApplication::clipboard()->clear(mode);
}

} // namespace

/// PasswordEchoOnEdit shows what is typed while the field has the focus, and like Password it cannot be
/// copied. But with the first key Qt throws away what is there.
class SecretField::Edit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    /// What is edited at this moment comes from a clipboard or was dropped.
    [[nodiscard]] bool isPasting() const { return m_isPasting; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isText = !event->text().isEmpty() && !(event->modifiers() & Qt::ControlModifier);
        if (isText)
            beginShowing();
        m_isPasting = event->matches(QKeySequence::Paste);
        QLineEdit::keyPressEvent(event);
        m_isPasting = false;
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_isPasting = event->button() == Qt::MiddleButton;
        QLineEdit::mouseReleaseEvent(event);
        m_isPasting = false;
    }

    void dropEvent(QDropEvent *event) override
    {
        m_isPasting = true;
        QLineEdit::dropEvent(event);
        m_isPasting = false;
    }

    void inputMethodEvent(QInputMethodEvent *event) override
    {
        beginShowing();
        QLineEdit::inputMethodEvent(event);
    }

private:
    /// Lets Qt clear the field for a key that types nothing, and puts everything back.
    void beginShowing()
    {
        auto kept = text();
        if (echoMode() != PasswordEchoOnEdit || isReadOnly() || kept.isEmpty() || displayText() == kept)
            return;
        const int cursor = cursorPosition();
        const int anchor = selectionStart();
        const auto selected = selectionLength();
        {
            const QSignalBlocker blocker(this);
            QKeyEvent nothing(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"\u0001"_s);
            QLineEdit::keyPressEvent(&nothing);
            insert(kept);
        }
        wipe(kept);
        if (selected > 0)
            setSelection(cursor == anchor ? anchor + selected : anchor,
                         cursor == anchor ? -selected : selected);
        else
            setCursorPosition(cursor);
    }

    bool m_isPasting = false;
};

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new Edit(this)), m_show(new QCheckBox(tr("Show while t&yping"), this))
{
    guardSpoken();
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_show->setObjectName(name + "Show"_L1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);

    // PasswordEchoOnEdit hides the text again when the focus leaves.
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Password);
    });
    // Not textEdited: assistive technology and password managers fill in without a key.
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::onEdited);
}

SecretField::~SecretField()
{
    forgetText();
}

QLineEdit *SecretField::edit() const
{
    return m_edit;
}

Secret SecretField::secret() const
{
    if (m_edit->text().isEmpty())
        return m_sealed;
    const Secret typed(m_edit->text().toUtf8());
    return Secret(typed.reveal().trimmed());
}

void SecretField::seal()
{
    setSealed(secret());
}

void SecretField::setSealed(const Secret &secret)
{
    m_sealed = secret;
    forgetText();
    m_show->setChecked(false);
    showSealed();
}

void SecretField::clear()
{
    setSealed({});
}

void SecretField::onEdited()
{
    m_sealed = {};
    showSealed();
    if (m_edit->isPasting())
        onPasted(secret());
    Q_EMIT edited();
}

void SecretField::showSealed()
{
    m_edit->setPlaceholderText(m_sealed.isEmpty() ? QString() : tr("Entered. Type to replace it."));
}

void SecretField::forgetText()
{
    auto text = m_edit->text();
    const QSignalBlocker isNoEdit(m_edit);
    m_edit->setText({}); // which forgets, other than clear(), what could be undone
    wipe(text);
}

void SecretField::onPasted(const Secret &pasted)
{
    if (m_clearing == Clearing::NotWanted || m_question || pasted.reveal().size() < shortestSecret)
        return;
    if (m_clearing == Clearing::Wanted)
        return clearClipboards(pasted);
    if (!clipboardsWith(pasted).isEmpty())
        askForClipboard(pasted);
}

void SecretField::askForClipboard(const Secret &pasted)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Clear the clipboard"),
        tr("The clipboard still holds the secret that you have pasted; every program can read it there. "
           "Clear the clipboard?"),
        QMessageBox::NoButton, this);
    question->setObjectName(u"clipboardQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    m_question = question;
    auto *clear = question->addButton(tr("&Clear it"), QMessageBox::AcceptRole);
    clear->setObjectName(u"clearClipboardButton"_s);
    auto *keep = question->addButton(tr("&Leave it"), QMessageBox::RejectRole);
    keep->setObjectName(u"keepClipboardButton"_s);
    question->setDefaultButton(clear);
    question->setEscapeButton(keep);
    connect(question, &QDialog::finished, this, [this, question, clear, pasted] {
        m_clearing = question->clickedButton() == clear ? Clearing::Wanted : Clearing::NotWanted;
        if (m_clearing == Clearing::Wanted)
            clearClipboards(pasted);
    });
    question->open();
}

} // namespace draftt
