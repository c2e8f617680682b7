// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/termbutton.h"

#include "wizard/widgets/signengine.h"
#include "wizard/widgets/statusicon.h"
#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr QSize drawingSize(240, 132);
constexpr QRgb drawingColour = 0x3f7fe0;

QLabel *drawing(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const QIcon picture(new SignEngine(":/drawings/"_L1 + name + ".svg"_L1, QColor(drawingColour)));
    label->setPixmap(picture.pixmap(drawingSize, parent->devicePixelRatioF()));
    return label;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

TermButton::TermButton(Term term, LinkOf linkOf, OpenUrl openUrl, QWidget *parent)
    : QToolButton(parent), m_term(term), m_linkOf(std::move(linkOf)), m_openUrl(std::move(openUrl))
{
    //: %1 is a term such as “service principal”
    const auto question = tr("What is this: %1?").arg(textFor(term).name);
    setObjectName(u"termButton%1"_s.arg(int(term)));
    setIcon(iconOf(Sign::Info));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(question);
    setAccessibleName(question);
    connect(this, &QToolButton::clicked, this, &TermButton::explain);
}

void TermButton::explain()
{
    const auto text = textFor(m_term);
    auto *dialog =
        new TermDialog(text, text.page.isEmpty() ? std::nullopt : m_linkOf(text.page), m_openUrl, window());
    dialog->open();
}

TermDialog::TermDialog(const TermText &text, const std::optional<QUrl> &link, const OpenUrl &openUrl,
                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"termDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(capitalised(text.name));
    auto *layout = new QVBoxLayout(this);
    auto *sentence = paragraph(text.sentence, this);
    sentence->setObjectName(u"termSentence"_s);
    layout->addWidget(sentence);
    layout->addWidget(new MutedLabel(text.where, this));
    if (!text.drawing.isEmpty())
        layout->addWidget(drawing(text.drawing, this), 0, Qt::AlignHCenter);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (link) {
        auto *open = buttons->addButton(tr("Open in Databricks"), QDialogButtonBox::ActionRole);
        open->setObjectName(u"termLink"_s);
        connect(open, &QPushButton::clicked, this, [openUrl, url = *link] { openUrl(url); });
    }
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    layout->addWidget(buttons);
    setAccessibleDescription(text.sentence + u' ' + text.where);
    resizeToText(*this, 60);
}

} // namespace draftt
