// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/catalogfields.h"

#include "core/checks/drafttrules.h"
#include "core/names/pastedpath.h"
#include "core/names/shown.h"
#include "core/session.h"
#include "core/words/nametexts.h"
#include "wizard/catalog/namechoices.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename Info> void addOffered(NameChoices &choices, const Result<Page<Info>> &page)
{
    if (!page)
        return;
    QStringList names;
    for (const auto &info : page->items) {
        if (isOffered(info))
            names += info.name.text();
    }
    choices.offer(names);
    choices.leaveOut(page->odd);
}

template <typename Name> Result<Name> nameIn(const QLineEdit &edit, const NameChoices &choices)
{
    const auto exact = choices.exact(edit.text());
    return exact ? Name::listed(*exact) : Name::parse(edit.text());
}

/// What was mended of a typed name, what a chosen one hides, and what the list left out.
QString hintFor(const QLineEdit &edit, const NameChoices &choices)
{
    const auto exact = choices.exact(edit.text());
    const auto typed =
        exact ? names::TypedName{*exact, {}} : names::readTyped(edit.text()).value_or(names::TypedName{});
    QStringList lines{repairText(typed), oddNameText(typed.text), leftOutText(choices.odd())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Its field names hint and error after it.
QLineEdit *lineEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

CatalogFields::CatalogFields(const Functions &functions, QWidget *parent)
    : QWidget(parent)
    , catalogEdit(lineEdit(u"catalogEdit"_s))
    , schemaEdit(lineEdit(u"schemaEdit"_s))
    , catalogField(new FormField(tr("&Catalog:"), catalogEdit, this))
    , schemaField(new FormField(tr("&Schema:"), schemaEdit, this))
    , m_functions(functions)
    , m_catalogs(new NameChoices(this))
    , m_schemas(new NameChoices(this))
    , m_offered(new MutedLabel({}, this))
{
    build();
    connectInputs();
}

void CatalogFields::build()
{
    m_catalogs->complete(*catalogEdit);
    m_schemas->complete(*schemaEdit);
    m_offered->setObjectName(u"offeredNames"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(2 * grid);
    layout->setVerticalSpacing(grid);
    layout->addWidget(catalogField, 0, 0, Qt::AlignTop);
    layout->addWidget(schemaField, 0, 1, Qt::AlignTop);
    layout->addWidget(m_offered, 1, 0, 1, 2);
}

void CatalogFields::connectInputs()
{
    for (auto *edit : {catalogEdit, schemaEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &CatalogFields::onEdited);
        connect(edit, &QLineEdit::editingFinished, this, &CatalogFields::entered);
    }
    connect(catalogEdit, &QLineEdit::editingFinished, this, [this] { fetchSchemas(); });
}

void CatalogFields::fillIn(const Session &session)
{
    const auto fill = [](QLineEdit &edit, NameChoices &choices, const QString &name) {
        const QSignalBlocker blocker(edit);
        choices.remember(name);
        if (edit.text().isEmpty())
            edit.setText(shown(name));
    };
    if (session.catalog)
        fill(*catalogEdit, *m_catalogs, session.catalog->text());
    if (session.schema)
        fill(*schemaEdit, *m_schemas, session.schema->text());
    showHints();
}

void CatalogFields::refill(const Session &session)
{
    m_pastedTable.reset();
    for (auto *edit : {catalogEdit, schemaEdit}) {
        const QSignalBlocker isNoEdit(edit);
        edit->clear();
    }
    fillIn(session);
    m_catalogSize = catalogEdit->text().size();
}

void CatalogFields::fetchCatalogs()
{
    m_catalogs->clear();
    m_types.clear();
    m_catalogFetch = m_functions.fetchCatalogs([this](const Result<Page<CatalogInfo>> &page) {
        addOffered(*m_catalogs, page);
        for (const auto &info : page ? page->items : QList<CatalogInfo>())
            m_types.insert(info.name, info.type);
        showHints();
        Q_EMIT catalogsCame();
    });
}

void CatalogFields::fetchSchemas(bool again)
{
    const auto name = catalog();
    if (!name || (!again && m_listedCatalog == *name))
        return;
    m_listedCatalog = *name;
    m_schemas->clear();
    m_schemaFetch = m_functions.fetchSchemas(*name, [this](const Result<Page<SchemaInfo>> &page) {
        addOffered(*m_schemas, page);
        showHints();
    });
}

void CatalogFields::stop()
{
    m_catalogFetch.reset();
    m_schemaFetch.reset();
    m_listedCatalog.reset(); // the list may have been on its way
}

void CatalogFields::forget()
{
    m_catalogFetch.reset();
    m_catalogs->clear();
    m_types.clear();
    forgetSchemas();
}

void CatalogFields::forgetSchemas()
{
    m_schemaFetch.reset();
    m_schemas->clear();
    m_listedCatalog.reset();
}

void CatalogFields::onEdited()
{
    takePath();
    const auto named = catalog();
    const auto inIt = schema();
    if (named)
        m_catalogs->remember(named->text());
    if (inIt)
        m_schemas->remember(inIt->text());
    if (!named || m_listedCatalog != *named)
        forgetSchemas();
    showHints();
    Q_EMIT edited();
}

void CatalogFields::takePath()
{
    m_pastedTable.reset();
    const auto grown = catalogEdit->text().size() - std::exchange(m_catalogSize, catalogEdit->text().size());
    const auto path = PastedPath::parse(catalogEdit->text());
    if (!path || grown == 1 || grown == -1) // a key: somebody is still typing
        return;
    const QSignalBlocker sameEdit(catalogEdit);
    const QSignalBlocker sameEditToo(schemaEdit);
    catalogEdit->setText(path->catalog.text());
    m_catalogSize = catalogEdit->text().size();
    schemaEdit->setText(path->schema.text());
    m_pastedTable = path->table;
}

Result<CatalogName> CatalogFields::catalog() const
{
    return nameIn<CatalogName>(*catalogEdit, *m_catalogs);
}

Result<SchemaName> CatalogFields::schema() const
{
    return nameIn<SchemaName>(*schemaEdit, *m_schemas);
}

QString CatalogFields::catalogType() const
{
    const auto name = catalog();
    return name ? m_types.value(*name) : QString();
}

void CatalogFields::showHints()
{
    catalogField->setHint(hintFor(*catalogEdit, *m_catalogs));
    auto hint = hintFor(*schemaEdit, *m_schemas);
    if (m_pastedTable && m_functions.offered.isEmpty())
        //: %1 is the name of a table
        hint =
            tr("The table “%1” is ticked in the next step.").arg(shown(m_pastedTable->text())) + u'\n' + hint;
    schemaField->setHint(hint.trimmed());
    if (!m_functions.offered.isEmpty())
        return m_offered->setText(m_functions.offered);
    m_offered->setText(
        m_catalogs->isEmpty()
            ? tr("Draftt sees no catalog yet. Type the names as they stand in Catalog Explorer.")
            : tr("The arrow offers what Draftt sees already; what it may not see yet is typed "
                 "in full."));
}

} // namespace draftt
