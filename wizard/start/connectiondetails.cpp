// SPDX-License-Identifier: Apache-2.0
#include "wizard/start/connectiondetails.h"

#include "core/names/shown.h"
#include "core/words/drafttexts.h"
#include "core/words/savedtexts.h"
#include "wizard/start/connectionmodel.h"
#include "wizard/widgets/text.h"

#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

constexpr qsizetype mostTables = 4;

QString tablesOf(bool wholeSchema, const QList<TableName> &tables)
{
    if (wholeSchema)
        return ConnectionDetails::tr("all tables of the schema");
    QStringList names;
    for (const auto &table : tables.first(std::min(mostTables, tables.size())))
        names += shown(table.text());
    const auto more = int(tables.size() - names.size());
    const auto listed = names.join(u", "_s);
    //: %1 is a list of tables
    return more > 0 ? ConnectionDetails::tr("%1 and %n more", nullptr, more).arg(listed) : listed;
}

QString secretOf(const SavedConnections::Entry &entry)
{
    auto place = ConnectionModel::keptText(entry);
    const auto &ends = entry.profile.life.secretEnds;
    if (!ends.isValid())
        return place;
    //: %1 is where a secret is, %2 a date
    return ConnectionDetails::tr("%1 (Databricks ends it on %2)")
        .arg(place, QLocale().toString(ends, QLocale::ShortFormat));
}

QString handedOverOf(const ConnectionProfile &profile)
{
    const auto values = formValues(profile);
    const auto done = std::count_if(values.begin(), values.end(),
                                    [](const FormValue &value) { return value.handedOver.isValid(); });
    if (done == 0)
        return ConnectionDetails::tr("not yet");
    if (done < values.size())
        //: How much of a connection was copied for Draftt's form: %1 of %2 values.
        return ConnectionDetails::tr("%1 of %2 values").arg(done).arg(values.size());
    const auto last = std::max_element(values.begin(), values.end(), [](const auto &a, const auto &b) {
        return a.handedOver < b.handedOver;
    });
    return timeText(last->handedOver, QDateTime::currentDateTimeUtc());
}

} // namespace

ConnectionDetails::ConnectionDetails(QWidget *parent)
    : QWidget(parent), m_name(sectionTitle({}, this)), m_rows(new QFormLayout)
{
    m_name->setObjectName(u"connectionTitle"_s);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(2);
    m_workspace = addRow(tr("Workspace"), u"detailWorkspace"_s);
    m_signsIn = addRow(tr("Signs in as"), u"detailSignsIn"_s);
    m_warehouse = addRow(tr("Warehouse"), u"detailWarehouse"_s);
    m_reads = addRow(tr("Reads"), u"detailReads"_s);
    m_tables = addRow(tr("Tables"), u"detailTables"_s);
    m_check = addRow(tr("Last check"), u"detailCheck"_s);
    m_secret = addRow(tr("Secret"), u"detailSecret"_s);
    m_handedOver = addRow(tr("Handed over"), u"detailHandedOver"_s);
    m_before = addRow(tr("Proven before"), u"detailBefore"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addLayout(m_rows);
}

QLabel *ConnectionDetails::addRow(const QString &name, const QString &objectName)
{
    auto *value = new PlainLabel({}, this);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    m_rows->addRow(new MutedLabel(name, this), value);
    return value;
}

void ConnectionDetails::show(const SavedConnections::Entry *entry)
{
    setVisible(entry);
    if (!entry)
        return;
    showRows(false);
    const auto &profile = entry->profile;
    m_name->setText(profile.name);
    m_workspace->setText(profile.host.authority());
    m_signsIn->setText(profile.clientId ? profile.clientId->text() : tr("whoever the token belongs to"));
    m_warehouse->setText(profile.warehouseName.isEmpty() ? profile.warehouseId.text()
                                                         : shown(profile.warehouseName));
    m_reads->setText(shown(profile.catalog.text()) + u'.' + shown(profile.schema.text()));
    m_tables->setText(tablesOf(profile.wholeSchema, profile.tables));
    m_check->setText(ConnectionModel::checkText(*entry));
    m_secret->setText(secretOf(*entry));
    m_handedOver->setText(handedOverOf(profile));
}

/// What a draft has not come to yet is not told.
void ConnectionDetails::showRows(bool isDraft)
{
    for (auto *label : {m_check, m_handedOver})
        m_rows->setRowVisible(label, !isDraft);
    m_rows->setRowVisible(m_before, isDraft);
    for (auto *label : {m_workspace, m_signsIn, m_warehouse, m_reads, m_tables})
        m_rows->setRowVisible(label, true);
}

void ConnectionDetails::show(const Draft &draft)
{
    setVisible(true);
    showRows(true);
    const auto &entered = draft.entered;
    const auto set = [this](QLabel *label, const QString &text) {
        label->setText(text);
        m_rows->setRowVisible(label, !text.isEmpty());
    };
    //: %1 is such as «draft: adb-778», %2 such as «stopped at step 3 of 5», %3 such as «left today 09:12».
    m_name->setText(
        tr("%1, %2, %3").arg(draftTitle(draft), stopText(draft), ConnectionModel::ageText(draft)));
    set(m_workspace, entered.host ? entered.host->authority() : QString());
    set(m_signsIn, entered.clientId ? entered.clientId->text() : QString());
    set(m_warehouse, entered.warehouseName.isEmpty() && entered.warehouseId ? entered.warehouseId->text()
                                                                            : shown(entered.warehouseName));
    set(m_reads, readsText(draft));
    set(m_tables, draft.step < 4 && entered.tables.isEmpty() ? QString()
                                                             : tablesOf(entered.wholeSchema, entered.tables));
    m_secret->setText(tr("not kept with a draft"));
    m_before->setText(provenBeforeText(draft));
}

} // namespace draftt
