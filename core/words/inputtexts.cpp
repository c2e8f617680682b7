// SPDX-License-Identifier: Apache-2.0
#include "core/words/diagnosistexts.h"

#include "core/http/httpclient.h"
#include "core/names/shown.h"
#include "core/words/texts.h"

namespace draftt
{

namespace
{

//: Each of these ends a sentence such as “Client ID is empty: type …”.
QString insteadOf(Field field)
{
    switch (field) {
    case Field::Host:
        return Texts::tr(
            "type the host of your workspace, such as adb-1234567890123456.7.azuredatabricks.net");
    case Field::ClientId:
        return Texts::tr("type the application ID of the service principal, a UUID such as "
                         "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
    case Field::Secret:
        return Texts::tr("paste the value of the OAuth secret, which starts with “dose”");
    case Field::Token:
        return Texts::tr("paste the value of the personal access token, which starts with “dapi”");
    case Field::Warehouse:
        return Texts::tr(
            "type the ID of the warehouse, 16 hexadecimal digits such as 0123456789abcdef, or its HTTP path");
    case Field::Catalog:
        return Texts::tr("type the name of one catalog, such as inventory");
    case Field::Schema:
        return Texts::tr("type the name of one schema, such as assets, without the catalog");
    case Field::Table:
        return Texts::tr("type the name of one table, such as devices, without catalog and schema");
    case Field::ConnectionName:
        return Texts::tr("type a name that you do not use yet, such as “Inventory assets – production”");
    case Field::File:
        return Texts::tr("give the path of a file that can be read");
    case Field::Argument:
        return Texts::tr("see --help for what can be given");
    case Field::Proxy:
        return Texts::tr("type the proxy as host and port, such as proxy.example.com:8080");
    case Field::CaFile:
        return Texts::tr("choose a PEM file that holds the company’s root certificate");
    }
    return {};
}

// In every sentence below %1 is the name of a field and %2 says what to type instead.
QString lookAlike(InputProblem problem, const QString &field, const QString &instead)
{
    if (problem == InputProblem::LooksLikeScimId)
        return Texts::tr(
                   "%1 holds the number that Databricks gives a service principal inside the workspace: %2.")
            .arg(field, instead);
    if (problem == InputProblem::LooksLikeName)
        return Texts::tr("%1 holds a display name, which identifies nobody: %2.").arg(field, instead);
    if (problem == InputProblem::LooksLikeSecret)
        return Texts::tr("%1 holds an OAuth secret, which belongs into its own field only: %2.")
            .arg(field, instead);
    if (problem == InputProblem::LooksLikeToken)
        return Texts::tr("%1 holds a personal access token, which belongs into its own field only: %2.")
            .arg(field, instead);
    return Texts::tr("%1 holds the ID of a secret in place of its value: %2.").arg(field, instead);
}

QString address(Field which, const Error &error)
{
    const auto field = fieldName(which);
    const auto instead = insteadOf(which);
    if (error.problem == InputProblem::SchemeNotAllowed && which == Field::Proxy)
        //: %3 is the scheme of a URL, for example ftp.
        return Texts::tr("%1 begins with “%3”, but only http and socks5 are possible: %2.")
            .arg(field, instead, error.fact);
    if (error.problem == InputProblem::SchemeNotAllowed)
        //: %3 is the scheme of a URL, for example ftp.
        return Texts::tr("%1 begins with “%3”, but only https is possible: %2.")
            .arg(field, instead, error.fact);
    if (error.problem == InputProblem::HasCredentials)
        return Texts::tr("%1 holds a user name or password: %2, without anything before an “@”.")
            .arg(field, instead);
    if (error.problem == InputProblem::PlainHttp)
        return Texts::tr("%1 begins with http, which would send the secret in the clear: %2, with https.")
            .arg(field, instead);
    if (error.problem == InputProblem::AccountConsole)
        return Texts::tr(
                   "%1 is that of the account console: open the workspace itself and copy its address, such "
                   "as "
                   "adb-1234567890123456.7.azuredatabricks.net.")
            .arg(field);
    if (error.problem == InputProblem::NotAWorkspace)
        return error.fact.isEmpty()
                   ? Texts::tr("%1 is not that of a workspace: %2.").arg(field, instead)
                   //: %3 is a host name.
                   : Texts::tr("%1 names %3, which is no workspace: %2.").arg(field, instead, error.fact);
    if (error.problem == InputProblem::RegionalAddress)
        //: %2 is a host name.
        return Texts::
            tr("%1 names %2, which serves all workspaces of a region: open yours and copy its address, which begins with “adb-”, or the whole line from the browser with “?o=” and its number.")
                .arg(field, error.fact);
    if (error.problem == InputProblem::HostNotConfirmed)
        return Texts::tr("%1 is not one of Databricks’ own: say that it is meant, or %2.")
            .arg(field, instead);
    if (error.problem == InputProblem::PrivateLinkRelay)
        //: %2 is a host name.
        return Texts::
            tr("%1 names %2, where Private Link signs people in and which is no workspace: open the workspace itself and copy its address, which begins with “adb-”.")
                .arg(field, error.fact);
    return Texts::tr("%1 holds no host name: %2.").arg(field, instead);
}

/// What is wrong with a file that Databricks' own tools read too.
QString ofOtherTools(Field which, const Error &error)
{
    if (which != Field::File)
        return {};
    const auto field = fieldName(which);
    if (error.problem == InputProblem::ForbiddenCharacter && error.fact == u"U+FEFF")
        return Texts::tr(
                   "%1 begins with a byte order mark, which some of Databricks’ own tools refuse: save it as "
                   "UTF-8 without one, or give the path of another file.")
            .arg(field);
    if (error.problem == InputProblem::RepeatedKey && error.fact.startsWith(u'['))
        //: %2 is the name of a section in brackets and its line.
        return Texts::tr(
                   "%1 has a section for the second time (%2), which some of Databricks’ own tools refuse: "
                   "take one of the two out, or give the path of another file.")
            .arg(field, shown(error.fact));
    if (error.problem == InputProblem::RepeatedKey && error.fact.contains(QStringView(u" in [")))
        //: %2 is the name of a setting, that of its section in brackets, and its line.
        return Texts::tr(
                   "%1 says something for the second time (%2), which some of Databricks’ own tools refuse: "
                   "take one of the two out, or give the path of another file.")
            .arg(field, shown(error.fact));
    return {};
}

QString notUnderstood(Field which, const Error &error)
{
    const auto field = fieldName(which);
    const auto instead = insteadOf(which);
    if (error.problem == InputProblem::NotAFile)
        //: %3 is a path.
        return Texts::tr("%1 “%3” cannot be read: %2.").arg(field, instead, error.fact);
    if (error.problem == InputProblem::UnknownOption)
        //: %3 is a word of the command line.
        return Texts::tr("%1 “%3” is not known: %2.").arg(field, instead, error.fact);
    if (error.problem == InputProblem::RepeatedKey)
        //: %3 says which part of a file.
        return Texts::tr("%1 says twice what %3 is, so nobody knows which is meant: %2.")
            .arg(field, instead, error.fact);
    if (error.fact == QStringView(u"/version"))
        return Texts::tr("%1 is of a version that this program does not read: make it anew, or use the "
                         "program that made it.")
            .arg(field);
    if (error.fact == QStringView(u"/admin/digest"))
        return Texts::tr("%1 was changed after it was made, so that it no longer says what was planned: make "
                         "it anew with draftt-connect admin plan.")
            .arg(field);
    return error.fact.isEmpty()
               ? Texts::tr("%1 cannot be understood: %2.").arg(field, instead)
               //: %3 says where in a file or value.
               : Texts::tr("%1 cannot be understood (%3): %2.").arg(field, instead, error.fact);
}

QString taken(Field which, const Error &error)
{
    const auto field = fieldName(which);
    const auto instead = insteadOf(which);
    if (error.fact.isEmpty())
        return Texts::tr("%1 is already taken: %2.").arg(field, instead);
    if (which == Field::ConnectionName)
        //: %2 is the name of another connection. What is proposed is made like the program's own proposals.
        return Texts::tr("%1 is already that of “%2”: type another one, such as “%2 2”.")
            .arg(field, error.fact);
    //: %3 is what has the name already.
    return Texts::tr("%1 is already taken by %3: %2.").arg(field, instead, error.fact);
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Host:
        return Texts::tr("Workspace host");
    case Field::ClientId:
        return Texts::tr("Client ID");
    case Field::Secret:
        return Texts::tr("OAuth secret");
    case Field::Token:
        return Texts::tr("Access token");
    case Field::Warehouse:
        return Texts::tr("SQL warehouse");
    case Field::Catalog:
        return Texts::tr("Catalog");
    case Field::Schema:
        return Texts::tr("Schema");
    case Field::Table:
        return Texts::tr("Table");
    case Field::ConnectionName:
        return Texts::tr("Connection name");
    case Field::File:
        return Texts::tr("File");
    case Field::Argument:
        return Texts::tr("Argument");
    case Field::Proxy:
        return Texts::tr("Proxy");
    case Field::CaFile:
        return Texts::tr("CA file");
    }
    return {};
}

QString inputText(Field which, const Error &error)
{
    const auto field = fieldName(which);
    const auto hint = insteadOf(which);
    if (auto text = ofOtherTools(which, error); !text.isEmpty())
        return text;
    switch (error.problem) {
    case InputProblem::None:
        return Texts::tr("%1 cannot be used as it is: %2.").arg(field, hint);
    case InputProblem::Empty:
        return Texts::tr("%1 is empty: %2.").arg(field, hint);
    case InputProblem::TooLong:
        //: %3 is a number.
        return Texts::tr("%1 is longer than %3 characters: %2.").arg(field, hint, error.fact);
    case InputProblem::ForbiddenCharacter:
        //: %3 is a character, or a word for one that cannot be shown.
        return Texts::tr("%1 holds a character that is not allowed there (%3): %2.")
            .arg(field, hint, error.fact);
    case InputProblem::HasWhitespace:
        return Texts::tr("%1 holds a space or a line break: %2.").arg(field, hint);
    case InputProblem::NotAUuid:
        return Texts::tr("%1 is not a UUID: %2.").arg(field, hint);
    case InputProblem::NotAWarehouseId:
        return Texts::tr("%1 holds no ID of a warehouse: %2.").arg(field, hint);
    case InputProblem::LooksLikeCluster:
        return Texts::tr("%1 names a cluster, and Draftt needs a SQL warehouse: %2.").arg(field, hint);
    case InputProblem::LooksLikeQualified:
        return Texts::tr("%1 holds a dot, so it looks like several names: %2.").arg(field, hint);
    case InputProblem::Duplicate:
        return taken(which, error);
    case InputProblem::NotAFile:
    case InputProblem::UnknownOption:
    case InputProblem::RepeatedKey:
    case InputProblem::BadFormat:
        return notUnderstood(which, error);
    case InputProblem::NotAHost:
    case InputProblem::SchemeNotAllowed:
    case InputProblem::HasCredentials:
    case InputProblem::PlainHttp:
    case InputProblem::AccountConsole:
    case InputProblem::NotAWorkspace:
    case InputProblem::RegionalAddress:
    case InputProblem::HostNotConfirmed:
    case InputProblem::PrivateLinkRelay:
        return address(which, error);
    case InputProblem::LooksLikeScimId:
    case InputProblem::LooksLikeName:
    case InputProblem::LooksLikeSecret:
    case InputProblem::LooksLikeToken:
    case InputProblem::LooksLikeSecretId:
        return lookAlike(error.problem, field, hint);
    }
    return {};
}

std::pair<Field, QString> complaintAbout(const NetworkSettings &settings, const Error &error)
{
    const bool isCaFile = !error.fact.isEmpty() && (error.fact == settings.extraCaFile ||
                                                    error.fact == qEnvironmentVariable("SSL_CERT_FILE"));
    const auto field = isCaFile ? Field::CaFile : Field::Proxy;
    return {field, inputText(field, error)};
}

} // namespace draftt
