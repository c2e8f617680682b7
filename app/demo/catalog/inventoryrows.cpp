// SPDX-License-Identifier: Apache-2.0
#include "app/demo/catalog/inventoryrows.h"

#include <QDate>
#include <QDateTime>

#include <random>

using namespace Qt::StringLiterals;

namespace draftt::demo
{

namespace
{

struct Product {
    QString vendor;
    QString name;
    QString type;
    QStringList versions;
};

const QList<Product> &software()
{
    static const QList<Product> all{
        {u"PostgreSQL"_s, u"PostgreSQL"_s, u"database"_s, {u"12.17"_s, u"14.11"_s, u"16.3"_s}},
        {u"Oracle"_s, u"Database"_s, u"database"_s, {u"12.2.0.1"_s, u"19.22"_s, u"23.4"_s}},
        {u"Oracle"_s, u"Java SE"_s, u"runtime"_s, {u"8u401"_s, u"11.0.22"_s, u"17.0.10"_s, u"21.0.2"_s}},
        {u"Microsoft"_s, u"SQL Server"_s, u"database"_s, {u"2012 SP4"_s, u"2016 SP3"_s, u"2022"_s}},
        {u"Microsoft"_s, u".NET"_s, u"runtime"_s, {u"3.1.32"_s, u"6.0.28"_s, u"8.0.3"_s}},
        {u"Apache"_s, u"Tomcat"_s, u"application server"_s, {u"8.5.100"_s, u"9.0.87"_s, u"10.1.20"_s}},
        {u"Apache"_s, u"Kafka"_s, u"message broker"_s, {u"2.8.2"_s, u"3.6.1"_s, u"3.7.0"_s}},
        {u"Apache"_s, u"Log4j"_s, u"library"_s, {u"1.2.17"_s, u"2.17.1"_s, u"2.23.1"_s}},
        {u"OpenSSL"_s, u"OpenSSL"_s, u"library"_s, {u"1.0.2u"_s, u"1.1.1w"_s, u"3.0.13"_s, u"3.2.1"_s}},
        {u"nginx"_s, u"nginx"_s, u"web server"_s, {u"1.18.0"_s, u"1.24.0"_s, u"1.26.0"_s}},
        {u"Redis"_s, u"Redis"_s, u"database"_s, {u"5.0.14"_s, u"6.2.14"_s, u"7.2.4"_s}},
        {u"Python"_s, u"CPython"_s, u"runtime"_s, {u"2.7.18"_s, u"3.8.19"_s, u"3.12.2"_s}},
        {u"Node.js"_s, u"Node.js"_s, u"runtime"_s, {u"14.21.3"_s, u"18.20.0"_s, u"20.12.0"_s}},
        {u"Elastic"_s, u"Filebeat"_s, u"agent"_s, {u"7.17.18"_s, u"8.13.0"_s}},
    };
    return all;
}

const QList<Product> &hardware()
{
    static const QList<Product> all{
        {u"Lenovo"_s, u"ThinkPad T14"_s, u"laptop"_s, {u"1.24"_s, u"1.31"_s}},
        {u"Dell"_s, u"Latitude 7440"_s, u"laptop"_s, {u"1.12.1"_s, u"1.14.0"_s}},
        {u"Apple"_s, u"MacBook Pro 14"_s, u"laptop"_s, {u"14.4"_s, u"15.1"_s}},
        {u"Apple"_s, u"iPhone 13"_s, u"phone"_s, {u"16.7"_s, u"17.4"_s}},
        {u"Cisco"_s, u"Catalyst 9300"_s, u"switch"_s, {u"16.12.10"_s, u"17.9.4"_s}},
        {u"Juniper"_s, u"EX3400"_s, u"switch"_s, {u"20.4R3"_s, u"22.4R3"_s}},
        {u"Fortinet"_s, u"FortiGate 100F"_s, u"firewall"_s, {u"7.0.14"_s, u"7.4.3"_s}},
        {u"HP"_s, u"LaserJet M507"_s, u"printer"_s, {u"4.11.2"_s, u"5.6"_s}},
        {u"Axis"_s, u"P3265-LVE"_s, u"camera"_s, {u"10.12"_s, u"11.9"_s}},
    };
    return all;
}

const QList<Product> &machines()
{
    static const QList<Product> all{
        {u"Dell"_s, u"Ubuntu Server"_s, u"server"_s, {u"18.04"_s, u"20.04"_s, u"22.04"_s, u"24.04"_s}},
        {u"HPE"_s, u"Red Hat Enterprise Linux"_s, u"server"_s, {u"7.9"_s, u"8.9"_s, u"9.3"_s}},
        {u"VMware"_s, u"Windows Server"_s, u"server"_s, {u"2012 R2"_s, u"2016"_s, u"2019"_s, u"2022"_s}},
        {u"VMware"_s, u"Debian"_s, u"server"_s, {u"10"_s, u"11"_s, u"12"_s}},
    };
    return all;
}

/// Draws from lists; a fixed seed makes the same rows at every start.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    int number(int from, int to)
    {
        const auto span = static_cast<unsigned>(to - from + 1);
        return from + static_cast<int>(m_engine() % span);
    }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <typename T> const T &oneOf(const QList<T> &list)
    {
        return list.at(number(0, static_cast<int>(list.size()) - 1));
    }
    QString date(const QDate &from, int days) { return from.addDays(number(0, days)).toString(Qt::ISODate); }
    QString time(const QDate &from, int days)
    {
        return date(from, days) + u"T%1:%2:%3.%4Z"_s.arg(digits(number(0, 23), 2), digits(number(0, 59), 2),
                                                         digits(number(0, 59), 2), digits(number(0, 999), 3));
    }
    QString team()
    {
        return oneOf<QString>({u"Platform"_s, u"Payments"_s, u"Logistics"_s, u"Workplace"_s, u"Data"_s,
                               u"Security"_s, u"Plant IT"_s});
    }
    QString location()
    {
        return oneOf<QString>({u"Hamburg"_s, u"Köln"_s, u"Łódź"_s, u"São Paulo"_s, u"Austin"_s, u"大阪"_s,
                               u"Azure West Europe"_s});
    }
    static QString digits(int value, int width) { return QString::number(value).rightJustified(width, u'0'); }

private:
    std::mt19937 m_engine;
};

QVariantList componentRow(Dice &dice, int i)
{
    const auto &product = dice.oneOf(software());
    const auto version = dice.oneOf(product.versions);
    const QStringList tags{u"[\"%1\"]"_s.arg(product.type), u"[\"critical\",\"%1\"]"_s.arg(product.type),
                           u"[]"_s};
    return {"AST-"_L1 + Dice::digits(i, 6),
            product.vendor,
            product.name,
            version,
            product.type,
            "SRV-"_L1 + Dice::digits(dice.number(1, 450), 6),
            dice.chance(8) ? QVariant() : dice.date({2023, 1, 31}, 2200),
            dice.team(),
            dice.location(),
            dice.number(0, 2500000) / 100.0,
            dice.number(0, 12),
            dice.chance(25) ? 1 : 0,
            dice.time({2026, 6, 1}, 120),
            dice.oneOf<QString>(tags)};
}

QVariantList deviceRow(Dice &dice, int i)
{
    const auto &product = dice.oneOf(hardware());
    return {"DEV-"_L1 + Dice::digits(i, 6),
            product.vendor,
            product.name,
            u"%1%2"_s.arg(product.vendor.left(2).toUpper(), Dice::digits(dice.number(0, 99999999), 8)),
            product.type,
            dice.oneOf(product.versions),
            dice.date({2024, 3, 1}, 2000),
            dice.chance(5) ? QVariant() : dice.team(),
            dice.location(),
            dice.number(9900, 890000) / 100.0,
            dice.date({2018, 1, 1}, 2800),
            dice.chance(85) ? 1 : 0};
}

QVariantList serverRow(Dice &dice, int i)
{
    const auto &product = dice.oneOf(machines());
    const auto environment = dice.oneOf<QString>({u"production"_s, u"production"_s, u"staging"_s, u"test"_s});
    const qint64 gibibytes = 1LL << dice.number(2, 9);
    return {"SRV-"_L1 + Dice::digits(i, 6),
            u"%1-%2"_s.arg(environment.left(4), Dice::digits(i, 4)),
            product.vendor,
            product.name,
            dice.oneOf(product.versions),
            1 << dice.number(1, 6),
            gibibytes << 30,
            environment,
            dice.date({2023, 6, 30}, 2600),
            dice.team(),
            dice.location(),
            dice.time({2026, 3, 1}, 200)};
}

QVariantList tripRow(Dice &dice, int)
{
    const auto start = QDateTime({2016, 1, 1}, {0, 0}, Qt::UTC).addSecs(dice.number(0, 5184000));
    const int seconds = dice.number(120, 4000);
    return {start.toString(Qt::ISODateWithMs), start.addSecs(seconds).toString(Qt::ISODateWithMs),
            dice.number(20, 2000) / 100.0,     dice.number(300, 7000) / 100.0,
            dice.number(10001, 10282),         dice.number(10001, 10282)};
}

/// A few rows for any columns.
Rows smallRows(const QList<Column> &columns)
{
    Dice dice(7);
    Rows rows;
    for (int i = 1; i <= 12; ++i) {
        QVariantList row;
        for (const auto &column : columns) {
            if (column.type == "bigint"_L1 || column.type == "int"_L1)
                row += i == 1 ? QVariant(qint64(9007199254740993)) : QVariant(i);
            else if (column.type == "timestamp"_L1)
                row += dice.time({2026, 1, 1}, 250);
            else if (column.type.startsWith("decimal"_L1))
                row += dice.number(0, 9999999) / 100.0;
            else
                row += dice.oneOf(hardware()).name;
        }
        rows.append(row);
    }
    return rows;
}

template <typename Maker> Rows repeat(unsigned seed, int count, Maker make)
{
    Dice dice(seed);
    Rows rows;
    rows.reserve(count);
    for (int i = 1; i <= count; ++i)
        rows.append(make(dice, i));
    return rows;
}

} // namespace

Rows generateRows(RowSet set, const QList<Column> &columns)
{
    switch (set) {
    case RowSet::Components:
        return repeat(1, 2400, componentRow);
    case RowSet::Devices:
        return repeat(2, 1200, deviceRow);
    case RowSet::Servers:
        return repeat(3, 450, serverRow);
    case RowSet::Trips:
        return repeat(4, 2000, tripRow);
    case RowSet::Small:
        return smallRows(columns);
    case RowSet::None:
    case RowSet::InformationSchema:
        break;
    }
    return {};
}

} // namespace draftt::demo
