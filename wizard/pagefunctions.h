// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wizard/catalog/catalogpage.h"
#include "wizard/connect/connectpage.h"
#include "wizard/grants/grantspage.h"
#include "wizard/review/reviewpage.h"
#include "wizard/services.h"
#include "wizard/warehouse/warehousepage.h"

#include <QPointer>

#include <memory>

namespace draftt
{

class DoctorDialog;
class Workspace;

/// Binds what the pages ask for to the services and to the workspace of the session.
class PageFunctions
{
public:
    /// `window` is the parent of dialogs. All three outlive this and the pages.
    PageFunctions(Session &session, const Services &services, QWidget &window);
    ~PageFunctions();

    [[nodiscard]] ConnectPage::Functions forConnect();
    [[nodiscard]] WarehousePage::Functions forWarehouse();
    [[nodiscard]] CatalogPage::Functions forCatalog();
    [[nodiscard]] GrantsPage::Functions forGrants();
    [[nodiscard]] ReviewPage::Functions forReview();

private:
    /// Signs in anew with what the session holds. Whatever runs on the old workspace must be dropped before.
    void reopen();
    void openDoctor();
    /// The workspace, opened if need be; null without a host or credentials.
    [[nodiscard]] Workspace *workspace();

    using ListTables = Pending (*)(Workspace &, const CatalogName &, const SchemaName &, OnPage<TableInfo>);
    // Each gives an empty Pending as long as what it needs is not known.
    [[nodiscard]] Pending fetchFromSchema(ListTables list, OnPage<TableInfo> onPage);
    [[nodiscard]] Pending readAccess(Done<AccessFacts> done);
    [[nodiscard]] Pending gather(Done<Certificate> done);
    [[nodiscard]] Pending preview(const TableName &table, Done<StatementResult> done);

    Session &m_session;
    Services m_services;
    QWidget &m_window;
    QPointer<DoctorDialog> m_doctor; ///< works on the workspace, and goes before it
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace draftt
