// SPDX-License-Identifier: Apache-2.0
#include "wizard/admin/steplines.h"

#include "core/names/shown.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace draftt
{

class StepLines::Row final : public QWidget
{
public:
    explicit Row(QWidget *parent)
        : QWidget(parent)
        , m_icon(new StatusIcon(Sign::Waiting, this))
        , m_text(paragraph({}, this))
        , m_detail(new MutedLabel({}, this))
    {
        m_text->setObjectName(u"adminStepText"_s);
        m_detail->setObjectName(u"adminStepDetail"_s);
        auto *layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setVerticalSpacing(0);
        layout->setHorizontalSpacing(grid);
        layout->setColumnStretch(1, 1);
        layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
        layout->addWidget(m_text, 0, 1);
        layout->addWidget(m_detail, 1, 1);
    }

    void show(const StepLine &line)
    {
        if (line == m_line)
            return;
        m_line = line;
        m_icon->setSign(line.sign);
        m_text->setText(line.text);
        m_detail->setText(line.detail);
        m_detail->setVisible(!line.detail.isEmpty());
        m_text->setAccessibleName(QStringList{line.text, line.detail}.join(u". "_s));
    }

private:
    StepLine m_line{Sign::Waiting, {}, {}};
    StatusIcon *m_icon;
    QLabel *m_text;
    MutedLabel *m_detail;
};

StepLines::StepLines(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"adminSteps"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid / 2);
}

void StepLines::show(const QList<StepLine> &lines)
{
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast();
    while (m_rows.size() < lines.size()) {
        m_rows += new Row(this);
        m_layout->addWidget(m_rows.constLast());
        m_rows.constLast()->setVisible(true); // a layout would do so later
    }
    for (qsizetype at = 0; at < lines.size(); ++at)
        m_rows.at(at)->show(lines.at(at));
}

} // namespace draftt
