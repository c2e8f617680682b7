// SPDX-License-Identifier: Apache-2.0
// How the Review page saves, and what it says of it.
#include "wizard/review/reviewpage.h"

#include "core/names/shown.h"
#include "core/words/certificatetexts.h"

#include <QHash>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace draftt
{

namespace
{

/// A part of a connection as makeProfile() calls it, in the words of its field.
QString partName(const QString &part)
{
    static const QHash<QString, Field> fields{
        {u"host"_s, Field::Host},       {u"client id"_s, Field::ClientId}, {u"warehouse"_s, Field::Warehouse},
        {u"catalog"_s, Field::Catalog}, {u"schema"_s, Field::Schema},      {u"table"_s, Field::Table},
    };
    const auto field = fields.constFind(part);
    return field == fields.constEnd() ? part : fieldName(*field);
}

} // namespace

QString ReviewPage::willBeSaved()
{
    return tr("This is what will be saved. Everything can still be changed.");
}

void ReviewPage::save()
{
    m_patience.stop();
    const auto chosen = profile();
    if (!chosen)
        return;
    m_save = m_functions.save(*chosen, m_session.secret,
                              [this](const Result<Nothing> &result) { onSaved(result); });
}

void ReviewPage::onSaved(const Result<Nothing> &result)
{
    m_save.reset();
    m_isSaved = result.has_value();
    if (result) {
        m_keptSecret = m_session.secret;
        if (const auto kept = profile(); kept && m_functions.onSaved)
            m_functions.onSaved(*kept);
        showHead();
        say(true, savedText());
        Q_EMIT saved();
    } else if (result.error().kind == ErrorKind::InvalidInput) {
        mark(Field::ConnectionName, inputText(Field::ConnectionName, result.error()));
        focusField(Field::ConnectionName);
    } else if (result.error().kind == ErrorKind::KeychainUnavailable) {
        say(false, tr("The keychain has not taken the secret, so nothing was saved. Unlock the keychain and "
                      "save again, or keep "
                      "the secret for this session only."));
    } else {
        say(false,
            tr("The connection could not be written, so nothing was saved: %1").arg(result.error().detail));
    }
    Q_EMIT stateChanged();
}

void ReviewPage::tellSaved()
{
    m_isSaved = true;
    showHead();
    Q_EMIT saved();
    Q_EMIT stateChanged();
}

void ReviewPage::handOver()
{
    if (const auto kept = profile(); kept && canHandOver())
        m_functions.handOver(*kept);
}

QString ReviewPage::savedText() const
{
    if (!m_session.access || m_session.access->verdict == Verdict::ReadOnly)
        return tr("The connection is saved. You can export it, or close this window.");
    //: %1 is such as «not provable» or «more than chosen».
    return tr("The connection is saved, and marked “%1”. You can export it, or close this window.")
        .arg(shortTextFor(m_session.access->verdict));
}

/// What was done with it since it was opened, or saved here, stands in what is kept.
std::optional<OpenedConnection> ReviewPage::replaced() const
{
    if (const auto now = m_functions.kept ? m_functions.kept(m_id) : std::nullopt)
        return OpenedConnection{*now, m_keptSecret};
    return m_functions.opened;
}

std::optional<ConnectionProfile> ReviewPage::profile()
{
    auto made = makeProfile(m_session, m_name->text());
    if (!made) {
        const bool isName = made.error().problem != InputProblem::Empty || made.error().fact.isEmpty();
        if (isName) {
            mark(Field::ConnectionName, inputText(Field::ConnectionName, made.error()));
            focusField(Field::ConnectionName);
        } else {
            //: %1 is the name of a field, such as «SQL warehouse»
            say(false, tr("The connection cannot be saved yet: “%1” is missing. Go back and enter it.")
                           .arg(partName(made.error().fact)));
        }
        return std::nullopt;
    }
    made->id = m_id;
    if (const auto before = replaced())
        takePlaceOf(*before, m_session.secret, *made);
    made->secretPlace =
        m_session.keepSecret && m_session.credentials() ? SecretPlace::Keychain : SecretPlace::NotKept;
    return *made;
}

/// What will be saved, or what has been.
void ReviewPage::showHead()
{
    m_savingCard->setVisible(!m_isSaved);
    if (!m_isSaved)
        setTitles(tr("Review and save"), willBeSaved());
    else
        setTitles(
            //: %1 is the name of a connection
            tr("“%1” is saved").arg(shown(m_name->text().trimmed())),
            canHandOver()
                ? tr("Last thing: enter it in Draftt, under Integrations › Azure Databricks › Connect. “Hand "
                     "over to Draftt” gives you each value in the order of that form.")
                : tr("Last thing: enter it in Draftt, under Integrations › Azure Databricks › Connect."));
}

} // namespace draftt
