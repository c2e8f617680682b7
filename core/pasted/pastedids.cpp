// SPDX-License-Identifier: Apache-2.0
#include "core/pasted/pastedids.h"

using namespace Qt::StringLiterals;

namespace draftt
{

using Why = PastedLeft::Why;

QString idOf(PastedForm form)
{
    switch (form) {
    case PastedForm::OwnFile:
        return u"own-file"_s;
    case PastedForm::Json:
        return u"json"_s;
    case PastedForm::Section:
        return u"section"_s;
    case PastedForm::Environment:
        return u"environment"_s;
    case PastedForm::JdbcUrl:
        return u"jdbc-url"_s;
    case PastedForm::OdbcString:
        return u"odbc-string"_s;
    case PastedForm::SqlUrl:
        return u"sql-url"_s;
    case PastedForm::Terraform:
        return u"terraform"_s;
    case PastedForm::Settings:
        return u"settings"_s;
    case PastedForm::Shape:
        return u"shape"_s;
    }
    return {};
}

QString idOf(PastedField field)
{
    switch (field) {
    case PastedField::Host:
        return u"host"_s;
    case PastedField::ClientId:
        return u"client_id"_s;
    case PastedField::Secret:
        return u"secret"_s;
    case PastedField::Warehouse:
        return u"warehouse"_s;
    case PastedField::Catalog:
        return u"catalog"_s;
    case PastedField::Schema:
        return u"schema"_s;
    case PastedField::Table:
        return u"table"_s;
    }
    return {};
}

QString idOf(PastedLeft::Why why)
{
    switch (why) {
    case Why::PersonalToken:
        return u"personal-token"_s;
    case Why::AccessToken:
        return u"access-token"_s;
    case Why::EntraSecret:
        return u"entra-secret"_s;
    case Why::Password:
        return u"password"_s;
    case Why::EntraSetting:
        return u"entra-setting"_s;
    case Why::OtherSignIn:
        return u"other-sign-in"_s;
    case Why::Cluster:
        return u"cluster"_s;
    case Why::DefaultSchema:
        return u"default-schema"_s;
    case Why::PlaceHolder:
        return u"place-holder"_s;
    case Why::NotNeeded:
        return u"not-needed"_s;
    case Why::Differs:
        return u"differs"_s;
    case Why::Unusable:
        return u"unusable"_s;
    }
    return {};
}

} // namespace draftt
