// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/catalogpage.h"

#include "core/checks/drafttrules.h"
#include "core/checks/sessionfacts.h"
#include "core/grants/script.h"
#include "core/names/weblinks.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/text.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

template <typename Info> void addOffered(QStringListModel &model, const Result<Page<Info>> &page)
{
    if (!page)
        return;
    auto all = model.stringList();
    for (const auto &info : page->items) {
        if (isOffered(info))
            all += info.name.text();
    }
    all.removeDuplicates();
    all.sort();
    model.setStringList(all);
}

void complete(QLineEdit &edit, QStringListModel &names)
{
    auto *completer = new QCompleter(&names, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
}

} // namespace

CatalogPage::CatalogPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Enter the catalog and schema"),
                  tr("Where the inventory tables are. Names that the principal sees already are offered "
                     "while you type; any "
                     "other can be typed in full."),
                  tr("C&heck access")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_catalog(new QLineEdit)
    , m_schema(new QLineEdit)
    , m_catalogs(new QStringListModel(this))
    , m_schemas(new QStringListModel(this))
    , m_scriptIntro(new MutedLabel({}, bodyWidget()))
    , m_script(new ScriptView(bodyWidget()))
    , m_openEditor(new ActionButton(tr("Open SQL &editor"), u"openEditorButton"_s, m_script))
{
    build();
    connectInputs();
    panel().setWatched(true);
}

void CatalogPage::enter()
{
    fillIn();
    fetchCatalogs();
    fetchSchemas();
    showScript();
}

void CatalogPage::leave()
{
    ProvenPage::leave();
    m_catalogFetch.reset();
    m_schemaFetch.reset();
    m_listedCatalog.reset(); // the list may have been on its way
}

void CatalogPage::restart()
{
    m_catalogFetch.reset();
    m_catalogs->setStringList({});
    forgetSchemas();
    ProvenPage::restart();
}

void CatalogPage::forgetSchemas()
{
    m_schemaFetch.reset();
    m_schemas->setStringList({});
    m_listedCatalog.reset();
}

/// No edit: the session has these names already.
void CatalogPage::fillIn()
{
    const std::initializer_list<std::pair<QLineEdit *, QString>> names{
        {m_catalog, m_session.catalog ? m_session.catalog->text() : QString()},
        {m_schema, m_session.schema ? m_session.schema->text() : QString()}};
    for (const auto &[edit, name] : names) {
        const QSignalBlocker blocker(edit);
        if (edit->text().isEmpty())
            edit->setText(name);
    }
}

void CatalogPage::forgetProof()
{
    m_session.catalogProven = false;
    m_session.schemaProven = false;
}

void CatalogPage::build()
{
    setFirst(m_catalog);
    m_catalog->setObjectName(u"catalogEdit"_s);
    m_schema->setObjectName(u"schemaEdit"_s);
    complete(*m_catalog, *m_catalogs);
    complete(*m_schema, *m_schemas);
    auto *catalogField = new FormField(tr("&Catalog:"), m_catalog, bodyWidget());
    auto *schemaField = new FormField(tr("&Schema:"), m_schema, bodyWidget());
    addField(Field::Catalog, catalogField);
    addField(Field::Schema, schemaField);
    m_scriptIntro->setObjectName(u"scriptIntro"_s);

    auto *names = new QGridLayout;
    names->addWidget(catalogField, 0, 0, Qt::AlignTop);
    names->addWidget(schemaField, 0, 1, Qt::AlignTop);
    body()->addLayout(names);
    for (auto *widget : std::initializer_list<QWidget *>{m_scriptIntro, m_script})
        body()->addWidget(widget);
    m_script->addAction(m_openEditor);
    body()->addWidget(&panel());
    body()->addStretch();
}

void CatalogPage::connectInputs()
{
    for (auto *edit : {m_catalog, m_schema})
        connect(edit, &QLineEdit::textChanged, this, &CatalogPage::onNamesEdited);
    connect(m_catalog, &QLineEdit::editingFinished, this, &CatalogPage::fetchSchemas);
    // Whoever copies the script is about to run it: look from now on whether it has been.
    connect(m_script, &ScriptView::copied, this, &CatalogPage::test);
    connect(m_openEditor, &QPushButton::clicked, this, [this] {
        if (m_session.address)
            m_functions.openUrl(
                linkTo(places::sqlEditor(), m_session.address->host, m_session.workspaceId()));
    });
}

void CatalogPage::fetchCatalogs()
{
    m_catalogFetch = m_functions.fetchCatalogs(
        [this](const Result<Page<CatalogInfo>> &page) { addOffered(*m_catalogs, page); });
}

void CatalogPage::fetchSchemas()
{
    const auto catalog = CatalogName::parse(m_catalog->text());
    if (!catalog || m_listedCatalog == *catalog)
        return;
    m_listedCatalog = *catalog;
    m_schemas->setStringList({});
    m_schemaFetch = m_functions.fetchSchemas(
        *catalog, [this](const Result<Page<SchemaInfo>> &page) { addOffered(*m_schemas, page); });
}

void CatalogPage::onNamesEdited()
{
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    onEdited();
    (void)readNames(false);
    if (m_session.catalog != m_listedCatalog)
        forgetSchemas();
    showScript();
}

void CatalogPage::showScript()
{
    const auto principal = principalOf(m_session);
    const auto catalog = CatalogName::parse(m_catalog->text());
    const auto schema = SchemaName::parse(m_schema->text());
    const bool hasScript = principal && catalog && schema;
    m_script->setVisible(hasScript);
    m_openEditor->setVisible(hasScript && m_session.address);
    if (hasScript) {
        m_script->setSql(
            grantScript({Grant::useCatalog(*catalog), Grant::useSchema(*catalog, *schema)}, *principal));
        m_scriptIntro->setText(tr(
            "Let the owner of the catalog, or a metastore admin, run this in a Databricks SQL editor. This "
            "page notices by itself when it has been run."));
    } else if (!principal) {
        m_scriptIntro->setText(
            tr("There is no script to run: the token belongs to a person, whose rights are used as they are. "
               "Check whether they suffice."));
    } else {
        m_scriptIntro->setText(tr("The script that grants access appears here once both names are entered."));
    }
}

bool CatalogPage::readNames(bool marksEmpty)
{
    const auto catalog = CatalogName::parse(m_catalog->text());
    const auto schema = SchemaName::parse(m_schema->text());
    const auto markWrong = [&](Field field, const QLineEdit &edit, const auto &name) {
        if (!name && (marksEmpty || !edit.text().trimmed().isEmpty()))
            mark(field, inputText(field, name.error()));
    };
    markWrong(Field::Catalog, *m_catalog, catalog);
    markWrong(Field::Schema, *m_schema, schema);
    m_session.catalog = catalog ? std::optional(*catalog) : std::nullopt;
    m_session.schema = schema ? std::optional(*schema) : std::nullopt;
    if (!catalog || !schema) {
        if (marksEmpty)
            focusField(catalog ? Field::Schema : Field::Catalog);
        return false;
    }
    return true;
}

ProvenPage::Input CatalogPage::readInput()
{
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    if (!readNames(true))
        return Input::Wrong;
    return m_session.credentials() && m_session.warehouse ? Input::Complete : Input::Incomplete;
}

void CatalogPage::onChecked()
{
    if (!isProven())
        return;
    m_listedCatalog.reset();
    fetchSchemas();
}

QString CatalogPage::missing(Input input) const
{
    if (input == Input::Incomplete)
        return tr("Without the secret access cannot be checked. You can go on and take the scripts along; "
                  "the connection is "
                  "saved as unproven.");
    if (panel().state() == ProofPanel::State::Running)
        return tr("Access is still being checked. You can wait, or go on meanwhile.");
    return tr("Access to the catalog and the schema is not proven: the script above has not been run yet, or "
              "not by somebody "
              "who may. You can go on; it is saved as unproven.");
}

} // namespace draftt
