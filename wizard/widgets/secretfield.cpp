// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/secretfield.h"

#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/spoken.h"
#include "wizard/widgets/spokenguard.h"
#include "wizard/widgets/text.h"
#include "wizard/widgets/wrappingrow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A shorter text may be in a clipboard by chance.
constexpr qsizetype shortestSecret = 6;
constexpr int leastCharacters = 20; ///< of the field; with fewer what stands beside it goes below

bool holds(QClipboard::Mode mode, const Secret &secret)
{
    auto text = QGuiApplication::clipboard()->text(mode);
    const Secret held(text.toUtf8());
    wipe(text);
    return secret.reveal().size() >= shortestSecret && held.reveal().contains(secret.reveal());
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
    : QWidget(parent)
    , m_edit(new Edit(this))
    , m_show(new QCheckBox(tr("Show while t&yping"), this))
    , m_offer(new QWidget(this))
{
    guardSpoken();
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_show->setObjectName(name + "Show"_L1);

    buildOffer();

    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * leastCharacters);
    auto *row = new WrappingRow;
    row->addWidget(m_edit);
    row->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_offer);

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
    if (secret.isEmpty())
        offerClearing(false);
}

void SecretField::takePasted(const Secret &secret)
{
    setSealed(secret);
    onPasted();
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
        onPasted();
    else
        offerClearing(false);
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

void SecretField::onPasted()
{
    const auto pasted = secret();
    if (pasted.reveal().size() < shortestSecret)
        return;
    if (m_clears)
        return clearClipboards(pasted);
    offerClearing(!clipboardsWith(pasted).isEmpty());
}

void SecretField::buildOffer()
{
    m_offer->setObjectName(m_edit->objectName() + "Offer"_L1);
    m_offer->hide();
    auto *text =
        new MutedLabel(tr("The clipboard still holds the secret; every program can read it there."), m_offer);
    text->setObjectName(u"clipboardText"_s);
    auto *clear = new ActionButton(tr("C&lear the clipboard"), u"clearClipboardButton"_s, m_offer);
    clear->setAccessibleDescription(text->text());
    auto *layout = new QHBoxLayout(m_offer);
    layout->setContentsMargins(0, grid / 2, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_clears = true;
        m_edit->setFocus(Qt::OtherFocusReason); // the button goes
        clearClipboards(secret());
        offerClearing(false);
    });
    // Who copies something else has taken the secret out of there.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { offerClearing(false); });
}

void SecretField::offerClearing(bool isOffered)
{
    if (isOffered && m_offer->isHidden())
        announce(*this, m_offer->findChild<QLabel *>(u"clipboardText"_s)->text());
    m_offer->setVisible(isOffered);
}

} // namespace draftt
