// SPDX-License-Identifier: Apache-2.0
#include "core/words/pastedtexts.h"

#include "core/names/shown.h"
#include "core/words/diagnosistexts.h"
#include "core/words/texts.h"

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

using Why = PastedLeft::Why;

Field fieldOf(PastedField field)
{
    switch (field) {
    case PastedField::Host:
        return Field::Host;
    case PastedField::ClientId:
        return Field::ClientId;
    case PastedField::Secret:
        return Field::Secret;
    case PastedField::Warehouse:
        return Field::Warehouse;
    case PastedField::Catalog:
        return Field::Catalog;
    case PastedField::Schema:
        return Field::Schema;
    case PastedField::Table:
        return Field::Table;
    }
    return Field::File;
}

QString sourceText(const HostSource &source)
{
    switch (source.kind) {
    case HostSource::Kind::Connection:
        //: Where a host is known from: %1 is the name of a saved connection
        return Texts::tr("connection “%1”").arg(shown(source.name));
    case HostSource::Kind::CfgSection:
        //: Where a host is known from: %1 is the name of a section of .databrickscfg
        return Texts::tr("section [%1] of .databrickscfg").arg(shown(source.name));
    case HostSource::Kind::Environment:
        return source.name;
    }
    Q_UNREACHABLE();
}

QString takenText(PastedField field, const QString &value, const PastedOrigin &origin)
{
    //: %1 is the name of a field such as “Catalog”, %2 its value, %3 where it was found
    return Texts::tr("%1: %2 (%3)").arg(fieldName(fieldOf(field)), shown(value), originText(origin));
}

/// Secrets of other kinds: what it is, and what Draftt needs.
QString otherSecretText(Why why, const QString &where)
{
    if (why == Why::PersonalToken)
        //: %1 says where it was found
        return Texts::tr(
                   "A personal access token (%1) was left out: Draftt needs the OAuth secret of a service "
                   "principal, which begins with “dose”. A token that is meant goes into its own field.")
            .arg(where);
    if (why == Why::AccessToken)
        //: %1 says where it was found
        return Texts::tr(
                   "An access token (%1) was left out, because it lasts an hour: Draftt needs the OAuth "
                   "secret of a service principal, which begins with “dose”.")
            .arg(where);
    if (why == Why::EntraSecret)
        //: %1 says where it was found
        return Texts::tr(
                   "A secret of Microsoft Entra ID (%1) was left out: Draftt needs an OAuth secret that "
                   "Databricks made, under Settings › Identity and access › Service principals › the service "
                   "principal › Secrets.")
            .arg(where);
    //: %1 says where it was found
    return Texts::tr("A password (%1) was left out: Draftt signs in as a service principal, with its OAuth "
                     "secret.")
        .arg(where);
}

QString differsText(const PastedLeft &left)
{
    QStringList origins{originText(left.origin)};
    for (const auto &origin : left.otherOrigins)
        origins += originText(origin);
    const auto field = fieldName(fieldOf(left.field.value_or(PastedField::Host)));
    if (left.values.isEmpty())
        //: %1 is the name of a field, %2 a list of places
        return Texts::tr("%1: several that differ (%2), so none was taken.")
            .arg(field, origins.join(u"; "_s));
    QStringList values;
    for (qsizetype i = 0; i < left.values.size(); ++i)
        //: %1 is a value, %2 says where it was found
        values += Texts::tr("%1 (%2)").arg(shown(left.values.at(i)), origins.value(i));
    //: %1 is the name of a field, %2 a list of values
    return Texts::tr("%1: values that differ, %2, so none was taken.").arg(field, values.join(u"; "_s));
}

QString otherSignInText(const PastedLeft &left)
{
    const auto where = originText(left.origin);
    if (left.detail.isEmpty())
        //: %1 says where it was found
        return Texts::tr("Another way of signing in is set there (%1): Draftt signs in as a service "
                         "principal, with its OAuth secret.")
            .arg(where);
    //: %1 says where it was found, %2 is a word of a file such as azure-cli
    return Texts::tr("Signing in by “%2” is set there (%1): Draftt signs in as a service principal, with its "
                     "OAuth secret.")
        .arg(where, shown(left.detail));
}

QString leftText(const PastedLeft &left)
{
    const auto where = originText(left.origin);
    switch (left.why) {
    case Why::PersonalToken:
    case Why::AccessToken:
    case Why::EntraSecret:
    case Why::Password:
        return otherSecretText(left.why, where);
    case Why::OtherSignIn:
        return otherSignInText(left);
    case Why::Cluster:
        //: %1 says where it was found
        return Texts::tr("A cluster (%1) was left out: Draftt needs a SQL warehouse.").arg(where);
    case Why::DefaultSchema:
        //: %1 says where it was found
        return Texts::tr("The schema “default” (%1) was left out: drivers write it into every URL.")
            .arg(where);
    case Why::PlaceHolder:
        //: %1 says where it was found
        return Texts::tr("What stands there (%1) only stands for a value: give the value itself.").arg(where);
    case Why::Differs:
        return differsText(left);
    case Why::Unusable:
        if (!left.field)
            return inputText(Field::File, left.error);
        //: %1 says where it was found, %2 is a sentence about it
        return Texts::tr("%1: %2").arg(where, inputText(fieldOf(*left.field), left.error));
    case Why::EntraSetting:
    case Why::NotNeeded:
        return {};
    }
    return {};
}

/// Settings that nothing needs are told together.
QString notNeededText(const QList<PastedLeft> &left)
{
    QStringList keys;
    for (const auto &entry : left) {
        const bool isTold = entry.why == Why::NotNeeded || entry.why == Why::EntraSetting;
        if (isTold && !keys.contains(entry.origin.key))
            keys += shown(entry.origin.key);
    }
    //: %1 is a list of names of settings
    return keys.isEmpty() ? QString() : Texts::tr("Not needed: %1.").arg(keys.join(u", "_s));
}

} // namespace

QString originText(const PastedOrigin &origin)
{
    const auto key = shown(origin.key);
    switch (origin.form) {
    case PastedForm::OwnFile:
        return Texts::tr("connection file, %1").arg(key);
    case PastedForm::Json:
        return Texts::tr("JSON, %1").arg(key);
    case PastedForm::Section:
        //: %1 is the name of a section, %2 of a setting in it
        return Texts::tr("section [%1], %2").arg(shown(origin.section), key);
    case PastedForm::Environment:
        return Texts::tr("environment, %1").arg(key);
    case PastedForm::JdbcUrl:
        return Texts::tr("JDBC URL, %1").arg(key);
    case PastedForm::OdbcString:
        return Texts::tr("ODBC settings, %1").arg(key);
    case PastedForm::SqlUrl:
        return Texts::tr("SQLAlchemy URL, %1").arg(key);
    case PastedForm::Terraform:
        return Texts::tr("Terraform provider, %1").arg(key);
    case PastedForm::Settings:
        //: %1 is a number, %2 what stands there in front of a value
        return Texts::tr("line %1, %2").arg(QString::number(origin.line), key);
    case PastedForm::Shape:
        //: %1 is a number
        return Texts::tr("line %1, by its form").arg(origin.line);
    }
    return {};
}

QString sectionsText(const Pasted &pasted)
{
    if (pasted.sections.isEmpty())
        return {};
    QStringList names;
    for (const auto &section : pasted.sections)
        names += u'[' + shown(section) + u']';
    //: %1 is a list of names in brackets
    return Texts::tr("Several connections stand there: %1. Say which one is meant.").arg(names.join(u", "_s));
}

QString textFor(const KnownHost &known)
{
    QStringList sources;
    for (const auto &source : known.sources)
        sources += sourceText(source);
    const auto host = known.host.url().scheme() == "http"_L1 ? known.host.text() : known.host.authority();
    //: %1 is a host, %2 a list of where it is known from, such as «connection “prod”»
    return Texts::tr("%1 (%2)").arg(shown(host), sources.join(u", "_s));
}

PastedTexts textsFor(const Pasted &pasted)
{
    PastedTexts texts;
    const auto add = [&texts](PastedField field, const auto &taken, const QString &value) {
        if (taken)
            texts.taken += takenText(field, value, taken->origin);
    };
    add(PastedField::Host, pasted.address, pasted.address ? pasted.address->value.host.text() : QString());
    add(PastedField::ClientId, pasted.clientId, pasted.clientId ? pasted.clientId->value.text() : QString());
    //: In place of a secret, which is never shown.
    add(PastedField::Secret, pasted.secret, Texts::tr("taken, not shown"));
    add(PastedField::Warehouse, pasted.warehouse,
        pasted.warehouse ? pasted.warehouse->value.text() : QString());
    add(PastedField::Catalog, pasted.catalog, pasted.catalog ? pasted.catalog->value.text() : QString());
    add(PastedField::Schema, pasted.schema, pasted.schema ? pasted.schema->value.text() : QString());
    for (const auto &table : pasted.tables)
        texts.taken += takenText(PastedField::Table, table.value.text(), table.origin);
    for (const auto &left : pasted.left) {
        if (const auto text = leftText(left); !text.isEmpty() && !texts.left.contains(text))
            texts.left += text;
    }
    if (const auto text = notNeededText(pasted.left); !text.isEmpty())
        texts.left += text;
    return texts;
}

} // namespace draftt
