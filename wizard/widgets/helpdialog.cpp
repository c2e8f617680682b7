// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/helpdialog.h"

#include "wizard/widgets/text.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFontInfo>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// In the language that is spoken where it was translated; `page` names no language.
QString resource(const QString &page)
{
    const auto language = QLocale().name().section(u'_', 0, 0);
    const auto translated = ":/help/"_L1 + language + u'/' + page + ".md"_L1;
    return QFile::exists(translated) ? translated : ":/help/"_L1 + page + ".md"_L1;
}

/// Headings as the pages of the wizard have them; Qt's own are larger than any of those.
void calm(QTextBrowser &text)
{
    const auto base = QFontInfo(text.font()).pointSizeF();
    for (auto block = text.document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor heading(block);
        heading.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setFontPointSize(level == 1 ? base * titleScale : base);
        format.setFontWeight(QFont::Bold);
        heading.mergeCharFormat(format);
    }
}

void showPage(const QString &page, QTextBrowser &text)
{
    QFile file(resource(page));
    if (!file.open(QIODevice::ReadOnly))
        return;
    text.setMarkdown(QString::fromUtf8(file.readAll()));
    calm(text);
}

} // namespace

HelpDialog::HelpDialog(const QString &page, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    text->setOpenLinks(false);
    showPage(page, *text);
    connect(text, &QTextBrowser::anchorClicked, this, [this, text](const QUrl &url) {
        if (!url.isRelative())
            Q_EMIT linkActivated(url);
        else if (url.path().endsWith(".md"_L1))
            showPage(url.path().chopped(3), *text); // a related page
        else
            text->scrollToAnchor(url.fragment());
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setFocusProxy(nullptr); // it would keep Tab from leaving the buttons
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    const auto em = fontMetrics().averageCharWidth();
    resize(em * 84, fontMetrics().lineSpacing() * 32);
}

bool HelpDialog::has(const QString &page)
{
    return !page.isEmpty() && QFile::exists(resource(page));
}

} // namespace draftt
