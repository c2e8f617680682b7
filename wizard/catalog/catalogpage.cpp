// SPDX-License-Identifier: Apache-2.0
#include "wizard/catalog/catalogpage.h"

#include "core/checks/drafttrules.h"
#include "core/checks/sessionfacts.h"
#include "core/grants/script.h"
#include "core/names/pastedpath.h"
#include "core/names/shown.h"
#include "core/names/weblinks.h"
#include "core/words/nametexts.h"
#include "wizard/catalog/namechoices.h"
#include "wizard/widgets/actionbutton.h"
#include "wizard/widgets/formfield.h"
#include "wizard/widgets/proofpanel.h"
#include "wizard/widgets/scriptview.h"
#include "wizard/widgets/text.h"

#include <QGridLayout>
#include <QLineEdit>

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

/// What opens catalog and schema, without what is inside.
QList<Grant> entryGrants(const Scope &scope, SpecialCatalog place)
{
    auto grants = wantedGrants(scope, place);
    grants.removeIf([](const Grant &grant) { return grant.privilege() == Privilege::Select; });
    return grants;
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

} // namespace

CatalogPage::CatalogPage(Session &session, const Functions &functions, QWidget *parent)
    : ProvenPage(session,
                 {tr("Enter the catalog and schema"),
                  tr("Where the inventory tables are. Names that the principal sees already are offered "
                     "while you type; any "
                     "other can be typed in full."),
                  tr("Co&ntinue"),
                  {},
                  tr("C&heck access")},
                 functions.openUrl, parent)
    , m_session(session)
    , m_functions(functions)
    , m_catalog(new QLineEdit)
    , m_schema(new QLineEdit)
    , m_catalogs(new NameChoices(this))
    , m_schemas(new NameChoices(this))
    , m_scriptIntro(new MutedLabel({}, bodyWidget()))
    , m_script(new ScriptView(bodyWidget()))
    , m_openEditor(new ActionButton(tr("Open S&QL editor"), u"openEditorButton"_s, m_script))
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
    m_catalogs->clear();
    m_types.clear();
    forgetSchemas();
    ProvenPage::restart();
}

void CatalogPage::forgetSchemas()
{
    m_schemaFetch.reset();
    m_schemas->clear();
    m_listedCatalog.reset();
}

/// No edit: the session has these names already.
void CatalogPage::fillIn()
{
    const auto fill = [](QLineEdit &edit, NameChoices &choices, const QString &name) {
        const QSignalBlocker blocker(edit);
        choices.remember(name);
        if (edit.text().isEmpty())
            edit.setText(shown(name));
    };
    if (m_session.catalog)
        fill(*m_catalog, *m_catalogs, m_session.catalog->text());
    if (m_session.schema)
        fill(*m_schema, *m_schemas, m_session.schema->text());
    showHints();
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
    m_catalogs->complete(*m_catalog);
    m_schemas->complete(*m_schema);
    m_catalogField = new FormField(tr("&Catalog:"), m_catalog, bodyWidget());
    m_schemaField = new FormField(tr("&Schema:"), m_schema, bodyWidget());
    addField(Field::Catalog, m_catalogField);
    addField(Field::Schema, m_schemaField);
    m_scriptIntro->setObjectName(u"scriptIntro"_s);

    auto *names = new QGridLayout;
    names->addWidget(m_catalogField, 0, 0, Qt::AlignTop);
    names->addWidget(m_schemaField, 0, 1, Qt::AlignTop);
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
    connect(m_script, &ScriptView::copied, this, [this] {
        m_script->say(tr("Copied. Waiting until the script has been run; this page looks by itself."));
    });
    connect(m_openEditor, &QPushButton::clicked, this, [this] {
        if (m_session.address)
            m_functions.openUrl(
                linkToEditor(m_session.address->host, m_session.workspaceId(), m_script->sql()));
    });
}

void CatalogPage::fetchCatalogs()
{
    m_catalogs->clear();
    m_types.clear();
    m_catalogFetch = m_functions.fetchCatalogs([this](const Result<Page<CatalogInfo>> &page) {
        addOffered(*m_catalogs, page);
        for (const auto &info : page ? page->items : QList<CatalogInfo>())
            m_types.insert(info.name, info.type);
        showHints();
        showScript();
    });
}

void CatalogPage::fetchSchemas()
{
    const auto name = namedCatalog();
    if (!name || m_listedCatalog == *name)
        return;
    m_listedCatalog = *name;
    m_schemas->clear();
    m_schemaFetch = m_functions.fetchSchemas(*name, [this](const Result<Page<SchemaInfo>> &page) {
        addOffered(*m_schemas, page);
        showHints();
    });
}

void CatalogPage::takePath()
{
    m_pastedTable.reset();
    const auto grown = m_catalog->text().size() - std::exchange(m_catalogSize, m_catalog->text().size());
    const auto path = PastedPath::parse(m_catalog->text());
    if (!path || grown == 1 || grown == -1) // a key: somebody is still typing
        return;
    const QSignalBlocker sameEdit(m_catalog);
    const QSignalBlocker sameEditToo(m_schema);
    m_catalog->setText(path->catalog.text());
    m_catalogSize = m_catalog->text().size();
    m_schema->setText(path->schema.text());
    m_pastedTable = path->table;
}

void CatalogPage::onNamesEdited()
{
    takePath();
    mark(Field::Catalog, {});
    mark(Field::Schema, {});
    onEdited();
    if (m_pastedTable) // after the later steps have forgotten theirs
        m_session.tables = {*m_pastedTable};
    (void)readNames(false);
    if (m_session.catalog != m_listedCatalog)
        forgetSchemas();
    showHints();
    showScript();
}

Result<CatalogName> CatalogPage::namedCatalog() const
{
    return nameIn<CatalogName>(*m_catalog, *m_catalogs);
}

Result<SchemaName> CatalogPage::namedSchema() const
{
    return nameIn<SchemaName>(*m_schema, *m_schemas);
}

void CatalogPage::showHints()
{
    m_catalogField->setHint(hintFor(*m_catalog, *m_catalogs));
    auto hint = hintFor(*m_schema, *m_schemas);
    if (m_pastedTable)
        //: %1 is the name of a table
        hint =
            tr("The table “%1” is ticked in the next step.").arg(shown(m_pastedTable->text())) + u'\n' + hint;
    m_schemaField->setHint(hint.trimmed());
}

void CatalogPage::showScript()
{
    const auto principal = principalOf(m_session);
    const auto catalog = namedCatalog();
    const auto schema = namedSchema();
    const auto place =
        catalog ? specialCatalog(catalog->text(), m_types.value(*catalog)) : SpecialCatalog::None;
    const auto grants =
        catalog && schema ? entryGrants({*catalog, *schema, true, {}}, place) : QList<Grant>();
    const bool hasScript = principal && !grants.isEmpty();
    m_script->setVisible(hasScript);
    panel().setHasStatement(!hasScript);
    m_openEditor->setVisible(hasScript && m_session.address);
    if (hasScript) {
        m_script->setSql(grantScript(grants, *principal, place));
        m_scriptIntro->setText(tr(
            "Let the owner of the catalog, or a metastore admin, run this in a Databricks SQL editor. This "
            "page notices by itself when it has been run."));
    } else if (!principal) {
        m_scriptIntro->setText(
            tr("There is no script to run: the token belongs to a person, whose rights are used as they are. "
               "Check whether they suffice."));
    } else if (catalog && schema) {
        m_scriptIntro->setText(tr("Nothing can be granted in this catalog, so there is no script to run."));
    } else {
        m_scriptIntro->setText(tr("The script that grants access appears here once both names are entered."));
    }
}

bool CatalogPage::readNames(bool marksEmpty)
{
    const auto catalog = namedCatalog();
    const auto schema = namedSchema();
    const auto markWrong = [&](Field field, const QLineEdit &edit, const auto &name) {
        if (!name && (marksEmpty || !edit.text().trimmed().isEmpty()))
            mark(field, inputText(field, name.error()));
    };
    markWrong(Field::Catalog, *m_catalog, catalog);
    markWrong(Field::Schema, *m_schema, schema);
    const auto legacy = catalog ? legacyMetastoreText(*catalog) : QString();
    if (!legacy.isEmpty())
        mark(Field::Catalog, legacy);
    m_session.catalog = catalog && legacy.isEmpty() ? std::optional(*catalog) : std::nullopt;
    m_session.schema = schema ? std::optional(*schema) : std::nullopt;
    if (catalog)
        m_catalogs->remember(catalog->text());
    if (schema)
        m_schemas->remember(schema->text());
    if (!m_session.catalog || !schema) {
        if (marksEmpty)
            focusField(m_session.catalog ? Field::Schema : Field::Catalog);
        return false;
    }
    return true;
}

bool CatalogPage::holdsInputsOf(const Session &proven) const
{
    const auto catalog = namedCatalog();
    const auto schema = namedSchema();
    return catalog && schema && proven.catalog == *catalog && proven.schema == *schema;
}

QString CatalogPage::answer() const
{
    if (!m_session.catalog || !m_session.schema)
        return {};
    //: A path. %1 is a catalog, %2 a schema in it.
    return tr("%1.%2").arg(shown(m_session.catalog->text()), shown(m_session.schema->text()));
}

QString CatalogPage::provenText() const
{
    //: %1 is a catalog and its schema, such as inventory.assets
    return tr("Draftt may look into %1.").arg(answer());
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
    m_script->say({});
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
