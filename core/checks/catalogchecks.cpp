// SPDX-License-Identifier: Apache-2.0
#include "core/checks/entryprobe.h"
#include "core/checks/stepchecks.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Facts = std::shared_ptr<steps::EntryFacts>;

steps::EntryQuestion aboutCatalog(const CatalogName &name, const Facts &facts)
{
    const Securable catalog(name);
    steps::EntryQuestion question{.wanted = Grant::useCatalog(name)};
    question.missing = Code::CatalogNoUseCatalog;
    // SHOW SCHEMAS runs with BROWSE alone; information_schema needs USE CATALOG (databricks-api §5.4).
    question.probe = u"SELECT 1 FROM %1.information_schema.schemata LIMIT 1"_s.arg(catalog.quoted());
    question.refusals = {Code::CatalogNoUseCatalog, Code::CatalogNotFound, Code::CatalogNotBound};
    question.facts = facts;
    question.stage = Stage::UcCatalogs;
    return question;
}

steps::EntryQuestion aboutSchema(const CatalogName &catalog, const SchemaName &name, const Facts &facts)
{
    const Securable schema(catalog, name);
    steps::EntryQuestion question{.wanted = Grant::useSchema(catalog, name)};
    question.missing = Code::SchemaNoUseSchema;
    question.probe = u"SHOW TABLES IN %1"_s.arg(schema.quoted());
    question.refusals = {Code::SchemaNoUseSchema, Code::SchemaNotFound, Code::CatalogNoUseCatalog,
                         Code::CatalogNotFound, Code::CatalogNotBound};
    question.facts = facts;
    question.stage = Stage::UcSchemas;
    return question;
}

Check entryCheck(const Workspace &workspace, Session &session, CheckId id,
                 const steps::EntryQuestion &question)
{
    Check check;
    check.key.id = id;
    check.diagnose = steps::diagnoseAt(workspace, session, question.stage, question.wanted.securable());
    check.start = [workspace, &session, question](Done<CheckAnswer> done, const ReportProgress &report) {
        const auto heard = steps::heard(workspace, report);
        return Pending(new steps::EntryCheck(heard, session, question, std::move(done)));
    };
    check.second =
        SecondTry{{{CheckId::MayUseWarehouse, {}}},
                  [workspace, &session, question](Done<CheckAnswer> done, const ReportProgress &report) {
                      const auto heard = steps::heard(workspace, report);
                      return Pending(new steps::EntryProbe(heard, session, question, std::move(done)));
                  }};
    return check;
}

} // namespace

QList<Check> catalogChecks(const Workspace &workspace, Session &session)
{
    Q_ASSERT(session.catalog && session.schema);
    const auto facts = std::make_shared<steps::EntryFacts>();
    auto catalog = entryCheck(workspace, session, CheckId::UseCatalog, aboutCatalog(*session.catalog, facts));
    catalog.needs = {{CheckId::WhoAmI, {}}};
    auto schema = entryCheck(workspace, session, CheckId::UseSchema,
                             aboutSchema(*session.catalog, *session.schema, facts));
    schema.needs = {{CheckId::UseCatalog, {}}};
    return {catalog, schema};
}

} // namespace draftt
