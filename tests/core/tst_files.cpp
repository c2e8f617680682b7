// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "tests/support/strict.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace draftt;
using namespace Qt::StringLiterals;

namespace
{

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(not there)"_ba;
}

} // namespace

/// Whole files, read and replaced.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<InputProblem>("problem");
        QTest::newRow("nothing in it") << ""_ba << InputProblem::None;
        QTest::newRow("as much as it may hold") << QByteArray(8, 'x') << InputProblem::None;
        QTest::newRow("a byte more") << QByteArray(9, 'x') << InputProblem::TooLong;
    }

    void reads()
    {
        QFETCH(QByteArray, content);
        QFETCH(InputProblem, problem);
        put(path(), content);
        const auto read = readFile(path(), 8);
        QCOMPARE(read ? InputProblem::None : read.error().problem, problem);
        if (read)
            QCOMPARE(*read, content);
    }

    void whatIsNoFileIsNotRead()
    {
        QCOMPARE(readFile(path(), 8).error().problem, InputProblem::NotAFile);
        QCOMPARE(readFile(m_folder->path(), 8).error().problem, InputProblem::NotAFile);
    }

    /// Whoever has the old file open, or comes when we have written half, reads one of the two and no
    /// mixture.
    void replacesInOneGo()
    {
        put(path(), "the old content, which is long");
        const auto old = m_folder->filePath(u"old"_s);
        std::filesystem::create_hard_link(path().toStdString(), old.toStdString());
        QFile reader(path());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(path(), "the new one"));
        QCOMPARE(get(path()), "the new one"_ba);
        QCOMPARE(get(old), "the old content, which is long"_ba);
        QCOMPARE(reader.readAll(), "the old content, which is long"_ba);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"file"_s, u"old"_s}));
    }

    void aNewFileIsItsOwners()
    {
        QVERIFY(writeFile(path(), "x"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    }

    void aFileThatIsReplacedIsItsOwnersToo()
    {
        put(path(), "old");
        const auto before = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path(), before));
        QVERIFY(writeFile(path(), "new"));
        QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        const auto folder = m_folder->filePath(u"none"_s);
        const auto written = writeFile(folder + "/file"_L1, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::StorageFailed);
        QVERIFY(QDir().mkdir(path()));
        QCOMPARE(writeFile(path(), "x").error().kind, ErrorKind::StorageFailed);
        QVERIFY(QDir(path()).exists());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DRAFTT_TEST(TestFiles)
#include "tst_files.moc"
