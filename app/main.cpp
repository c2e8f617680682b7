#include "core/http/httpclient.h"
#include "core/profile/profilestore.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QNetworkAccessManager>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QNetworkAccessManager network;
    HttpClient http(network);
    const auto keychain = makeKeychainStore();
    ProfileStore profiles(ProfileStore::defaultFolder(), *keychain);
    Session session;
    SetupWizard wizard(session, {http, *keychain, profiles, {}, {}});
    wizard.show();
    return QApplication::exec();
}
