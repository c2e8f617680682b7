// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificate/issued.h"
#include "core/saved/openedconnection.h"
#include "core/saved/savedcheck.h"
#include "wizard/widgets/actions.h"

namespace draftt
{

class HttpClient;
class ProfileStore;
class SecretStore;
class WalkDraft;

/// What the window uses and does not own; built by main(), and outlives the window.
struct Services {
    HttpClient &http;
    SecretStore &keychain;
    ProfileStore &profiles;
    WritePdf writePdf;
    QString lockFolder;            ///< of the keychain
    OpenUrl openUrl = {};          ///< empty: the desktop's browser
    ChooseFile chooseFile = {};    ///< empty: a file dialog
    QString networkFile = {};      ///< where proxy and CA file are kept; empty: for this session only
    QString networkComplaint = {}; ///< why what is kept there is not in effect; empty: it is
    QString windowFile = {};       ///< where the size of the window is kept; empty: nowhere
    QString logPath = {};          ///< of the log, which may not be there
    std::optional<OpenedConnection> opened = {}; ///< saving replaces it; none: a new one is made
    WalkDraft *draft = nullptr;                  ///< of this walk; null: none is kept
    std::function<void(const ConnectionProfile &)> onSaved = {};
    std::function<void(const ConnectionProfile &)> handOver = {}; ///< to Draftt; empty: nobody can
    std::function<void(const CheckedConnection &)> onSetUp = {};  ///< by an admin's sign-in, and saved
    std::function<void()> onTakenBack = {};                       ///< what an admin's sign-in had set up
};

} // namespace draftt
