// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/exchange/answer.h"
#include "tests/support/strict.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace draftt;
using namespace Qt::StringLiterals;

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void diagnoses_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        for (const auto name : {"errors.json"_L1, "answers-more.json"_L1}) {
            QFile file(QStringLiteral(DRAFTT_SOURCE_DIR "/tests/data/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto entries = QJsonDocument::fromJson(file.readAll()).array();
            QVERIFY(entries.size() > 100);
            for (const auto &entry : entries)
                QTest::newRow(qPrintable(entry["id"_L1].toString())) << entry.toObject();
        }
    }

    void diagnoses()
    {
        QFETCH(QJsonObject, entry);
        Exchange exchange;
        if (!entry["http_status"_L1].isNull())
            exchange.httpStatus = entry["http_status"_L1].toInt();
        const auto headers = entry["headers"_L1].toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            exchange.headers.emplace_back(it.key().toUtf8(), it.value().toString().toUtf8());
        exchange.body = entry["body"_L1].toString().toUtf8();
        exchange.transportError = entry["transport_error"_L1].toString();
        exchange.finalUrl = QUrl(entry["final_url"_L1].toString());
        const auto stage = stageFromId(entry["stage"_L1].toString());
        QVERIFY(stage);
        const auto found = diagnose(errorFromExchange(exchange), *stage);
        QStringList accepted{entry["diagnosis"_L1].toString()};
        for (const auto &also : entry["also_accept"_L1].toArray())
            accepted += also.toString();
        QVERIFY2(accepted.contains(idOf(found.code)),
                 qPrintable(idOf(found.code) + u" instead of "_s + accepted.first()));
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
