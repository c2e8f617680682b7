// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/metastore.h"
#include "app/demo/sql/sqlrunner.h"
#include "app/demo/sql/sqlscript.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

using namespace draftt;

/// Statements of anybody at the demo workspace: split, read, translated and run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static demo::Metastore metastore;
    demo::SqlContext context;
    context.catalog = QStringLiteral("inventory");
    context.schema = QStringLiteral("assets");
    for (const auto &statement : demo::splitScript(QString::fromUtf8(fuzz::bytesOf(data, size))))
        (void)demo::runStatement(metastore, context, statement.text);
    return 0;
}
