// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/workspace/generatedstore.h"
#include "tests/support/tempproject.h"
#include "ui/files/codeview.h"
#include "ui/files/diffview.h"
#include "ui/files/filesearch.h"
#include "ui/files/filesview.h"
#include "ui/files/filetreemodel.h"
#include "ui/files/mergeview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace autodevos;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const FileTreeModel &model, const QModelIndex &parent = {})
{
    QStringList list;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        list.append(model.index(row, 0, parent).data().toString());
    }
    return list;
}

} // namespace

class TestFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsFoldersFirst();
    void keepsTheRulesOfModels();
    void countsMarksInFolders();
    void emptyFoldersGo();
    void findsTextInFiles();
    void showsAFileAndItsProblems();
    void showsWhatIsCommitted();
    void conflictIsShownInEitherVersionAndDecided();
    void conflictsAreMergedInThreeColumnsWithOneKeyEach();
    void savesWhatIsEdited();
    void savesWhenAnotherFileIsOpened();
    void keepsAnEditThatSomebodyElseOvertook();
    void savesWhatWasLeftUnsavedInFilesThatAreNoLongerShown();
    void takesNoTextWhileTheNextFileIsRead();
    void editsOnlyWhatItCanWriteBack();
    void comparesWithWhatWasGenerated();
    void stepsThroughChanges();
    void remembersEveryGeneratedVersion();
};

void TestFiles::sortsFoldersFirst()
{
    FileTreeModel model;
    model.setFiles({u"b.txt"_s, u"src/z.ts"_s, u"README.md"_s, u"docs/a.md"_s, u"src/a/x.ts"_s});
    QCOMPARE(names(model), (QStringList{u"docs"_s, u"src"_s, u"b.txt"_s, u"README.md"_s}));
    QCOMPARE(names(model, model.indexOf(u"src"_s)), (QStringList{u"a"_s, u"z.ts"_s}));
    QCOMPARE(model.fileCount(), 5);
    QVERIFY(model.contains(u"src/a/x.ts"_s));
    QVERIFY(!model.contains(u"src/a"_s));
    QCOMPARE(model.indexOf(u"src/a/x.ts"_s).data(FileTreeModel::PathRole).toString(), u"src/a/x.ts"_s);
}

void TestFiles::keepsTheRulesOfModels()
{
    FileTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({u"a/b.txt"_s, u"c.txt"_s});
    model.addFile(u"a/a.txt"_s, FileMark::New);
    model.addFile(u"d/e/f.txt"_s, FileMark::New);
    model.addFile(u"a/b.txt"_s, FileMark::Changed);
    model.removeFile(u"d/e/f.txt"_s);
    model.removeFile(u"nothing"_s);
    model.addFile(u"c.txt"_s, FileMark::Changed);
    model.clearMarks();
    model.setFiles({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFiles::countsMarksInFolders()
{
    FileTreeModel model;
    model.addFile(u"src/a.ts"_s, FileMark::New);
    model.addFile(u"src/b/c.ts"_s, FileMark::Changed);
    model.addFile(u"src/b/c.ts"_s, FileMark::Changed);
    const auto mark = [&model](const QString &path) {
        return model.indexOf(path).siblingAtColumn(1).data().toString();
    };
    QCOMPARE(mark(u"src"_s), u"2"_s);
    QCOMPARE(mark(u"src/b"_s), u"1"_s);
    QCOMPARE(mark(u"src/a.ts"_s), u"new"_s);
    model.clearMarks();
    QCOMPARE(mark(u"src"_s), QString());
    QCOMPARE(mark(u"src/a.ts"_s), QString());
    // What is at odds says so whatever else it is, past the marks of a run, until it is decided.
    model.setConflicts({u"src/b/c.ts"_s, u"gone.ts"_s});
    const QModelIndex file = model.indexOf(u"src/b/c.ts"_s);
    QCOMPARE(file.siblingAtColumn(1).data().toString(), u"conflict"_s);
    model.clearMarks();
    QCOMPARE(file.siblingAtColumn(1).data().toString(), u"conflict"_s);
    QCOMPARE(file.parent().siblingAtColumn(1).data().toString(), u"1"_s);
    model.addFile(u"gone.ts"_s, FileMark::None); // comes back while it is at odds
    QCOMPARE(model.indexOf(u"gone.ts"_s).siblingAtColumn(1).data().toString(), u"conflict"_s);
    model.setConflicts({});
    QCOMPARE(file.siblingAtColumn(1).data().toString(), QString());
    QCOMPARE(file.parent().siblingAtColumn(1).data().toString(), QString());
}

void TestFiles::emptyFoldersGo()
{
    FileTreeModel model;
    model.setFiles({u"a/b/c.txt"_s, u"x.txt"_s});
    model.removeFile(u"a/b/c.txt"_s);
    QCOMPARE(names(model), QStringList{u"x.txt"_s});
    QCOMPARE(model.fileCount(), 1);
}

void TestFiles::findsTextInFiles()
{
    const TempProject project;
    project.write(u"a.ts"_s, "one\nTwo words\n");
    project.write(u"sub/b.ts"_s, "two\r\nthree two\n");
    project.write(u"bin.dat"_s, QByteArray("two\0two", 7));
    const FileMatches found = searchFiles(Workspace(project.root()), u"two"_s, 100, {});
    QCOMPARE(found.matches.size(), 3);
    QCOMPARE(found.matches.at(0).file, u"a.ts"_s);
    QCOMPARE(found.matches.at(0).line, 2);
    QVERIFY(!found.isCut);
    QVERIFY(searchFiles(Workspace(project.root()), u"two"_s, 2, {}).isCut);
    QVERIFY(searchFiles(Workspace(project.root()), {}, 2, {}).matches.isEmpty());
}

void TestFiles::showsAFileAndItsProblems()
{
    const TempProject project;
    project.write(u"src/a.ts"_s, "const a = 1;\nconst b = 2;\n");
    project.write(u"picture.bin"_s, QByteArray("\0\1\2", 3));
    FilesView view;
    view.resize(800, 500);
    view.show();
    view.setProject(project.root());
    QTRY_COMPARE(view.model()->fileCount(), 2);
    QVERIFY(view.codeView() == nullptr); // the editor is made with the first file
    view.openFile(u"src/a.ts"_s, 2);
    QTRY_VERIFY(view.codeView() != nullptr);
    QCOMPARE(view.codeView()->currentLine(), 2);
    view.openFile(u"picture.bin"_s, 0);
    QTRY_COMPARE(view.shownFile(), u"picture.bin"_s);
    QVERIFY(!view.codeView()->isVisible());
    view.setProject({});
    QVERIFY(view.shownFile().isEmpty());
}

void TestFiles::showsWhatIsCommitted()
{
    const TempProject project;
    project.write(u"a.ts"_s, "old\n");
    FilesView view;
    view.resize(800, 500);
    view.show();
    view.setProject(project.root());
    QTRY_COMPARE(view.model()->fileCount(), 1);
    view.openFile(u"a.ts"_s, 0);
    QTRY_VERIFY(view.codeView() != nullptr);
    project.write(u"a.ts"_s, "new\n");
    Event event;
    event.time = 5000;
    event.kind = EventKind::FilesCommitted;
    event.payload = {{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, u"a.ts"_s}, {u"previousHash"_s, u"x"_s}},
                                             QJsonObject{{u"path"_s, u"b/c.ts"_s}}}}};
    view.applyEvents(ProjectState(), {event}, 1000);
    QTRY_COMPARE(view.codeView()->text(), u"new\n"_s);
    QVERIFY(view.model()->contains(u"b/c.ts"_s));
    // What comes from the journal is already on the disk, or gone from it.
    event.time = 500;
    event.payload = {{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, u"gone.ts"_s}}}}};
    view.applyEvents(ProjectState(), {event}, 1000);
    QVERIFY(!view.model()->contains(u"gone.ts"_s));
}

void TestFiles::conflictIsShownInEitherVersionAndDecided()
{
    const TempProject project;
    project.write(u"a.ts"_s, "mine\n");
    project.write(u".autodevos/conflicts/generated/a.ts"_s, "new\n");
    project.write(u".autodevos/conflicts/merged/a.ts"_s, "both\n");
    const auto commit = [](const char *list, const QJsonObject &file) {
        Event event;
        event.time = 5000;
        event.task = TaskId(u"api"_s);
        event.kind = EventKind::FilesCommitted;
        event.payload = {{QString::fromLatin1(list), QJsonArray{file}}};
        return event;
    };
    ProjectState state;
    const Event met =
        commit("conflicts", toJson(FileConflict{u"a.ts"_s, ConflictKind::Edited, {{3, 4}}, u"b"_s, u"c"_s}));
    state.apply(met);
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    view.applyEvents(state, {met}, 1000);
    view.openFile(u"a.ts"_s, 3);
    QTRY_VERIFY(view.conflictBar()->isVisible());
    QVERIFY2(view.conflictBar()->text().contains(u"3–4"_s), qPrintable(view.conflictBar()->text()));
    QCOMPARE(view.codeView()->text(), u"mine\n"_s);
    const auto press = [&view](const QString &text) {
        for (auto *button : view.conflictBar()->findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    };
    press(u"Generated"_s);
    QTRY_COMPARE(view.codeView()->text(), u"new\n"_s);
    press(u"Merged"_s);
    QTRY_COMPARE(view.codeView()->text(), u"both\n"_s);
    press(u"Yours"_s);
    QTRY_COMPARE(view.codeView()->text(), u"mine\n"_s);
    QSignalSpy decided(&view, &FilesView::resolveRequested);
    press(u"Keep mine"_s);
    press(u"Use merged"_s);
    QCOMPARE(decided.count(), 2);
    QVERIFY(decided.first().at(1).value<Resolution>() == Resolution::Ours);
    QVERIFY(decided.last().at(1).value<Resolution>() == Resolution::Merged);
    view.setLock(u"A run goes on"_s);
    press(u"Take generated"_s);
    QCOMPARE(decided.count(), 2);
    const Event settled = commit("kept", {{u"path"_s, u"a.ts"_s}, {u"generated"_s, u"c"_s}});
    state.apply(settled);
    view.applyEvents(state, {settled}, 1000);
    QVERIFY(!view.conflictBar()->isVisible());
}

void TestFiles::conflictsAreMergedInThreeColumnsWithOneKeyEach()
{
    const QByteArray base = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    const QByteArray ours = "1\nmine\n3\n4\n5\n6\n7\nmine too\n9\n";
    const QByteArray theirs = "0\n1\nnew\n3\n4\n5\n6\n7\nnew too\n9\n";
    const TempProject project;
    project.write(u"a.ts"_s, ours);
    const Workspace workspace(project.root());
    QVERIFY(GeneratedStore(workspace).keep({base, theirs}));
    const FileConflict conflict{u"a.ts"_s, ConflictKind::Edited, {{2, 2}, {8, 8}}, sha256Hex(base), sha256Hex(theirs)};
    QVERIFY(layOutConflicts(workspace, {{}, {}, {conflict}}));
    Event met;
    met.time = 5000;
    met.task = TaskId(u"api"_s);
    met.kind = EventKind::FilesCommitted;
    project.write(u"b.ts"_s, "mine\n");
    project.write(u".autodevos/conflicts/merged/b.ts"_s, "both\n");
    const FileConflict other{u"b.ts"_s, ConflictKind::Edited, {{1, 1}}, sha256Hex("x"), sha256Hex("y")};
    met.payload = {{u"conflicts"_s, QJsonArray{toJson(conflict), toJson(other)}}};
    ProjectState state;
    state.apply(met);
    FilesView view;
    view.resize(1200, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setProject(project.root());
    view.applyEvents(state, {met}, 1000);
    view.openFile(u"a.ts"_s, 0);
    QTRY_VERIFY(view.conflictBar()->isVisible());
    const auto button = [&view](const QString &text) {
        for (auto *one : view.conflictBar()->findChildren<QAbstractButton *>()) {
            if (one->text() == text) {
                return one;
            }
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    button(u"Merged"_s)->click();
    QTRY_VERIFY(view.mergeView() != nullptr && view.mergeView()->isVisible());
    MergeView &merge = *view.mergeView();
    QCOMPARE(merge.places(), 2);
    QVERIFY2(merge.minimumSizeHint().width() < 400, qPrintable(QString::number(merge.minimumSizeHint().width())));
    const QWidget *bar = view.findChild<QWidget *>(u"conflictBar"_s);
    QVERIFY2(bar->minimumSizeHint().width() < 400, qPrintable(QString::number(bar->minimumSizeHint().width())));
    QVERIFY(!button(u"Use merged"_s)->isEnabled());
    view.openFile(u"b.ts"_s, 0); // another one has nothing to wait for
    QTRY_VERIFY(view.shownFile() == u"b.ts"_s && button(u"Use merged"_s)->isEnabled());
    view.openFile(u"a.ts"_s, 0);
    QTRY_COMPARE(view.shownFile(), u"a.ts"_s);
    button(u"Merged"_s)->click();
    QTRY_VERIFY(merge.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(merge.openPlaces(), 1);
    QCOMPARE(merge.currentPlace(), 1); // the next one that is open
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QCOMPARE(merge.openPlaces(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3); // another choice for the same place
    QCOMPARE(merge.openPlaces(), 0);
    QCOMPARE(project.read(u"a.ts"_s), ours); // nothing is written before it is asked for
    QSignalSpy decided(&view, &FilesView::resolveRequested);
    button(u"Yours"_s)->click(); // what was decided holds, whatever is looked at
    QTRY_VERIFY(view.codeView()->isVisible());
    button(u"Use merged"_s)->click();
    QTRY_COMPARE(decided.count(), 1);
    QVERIFY(decided.first().at(1).value<Resolution>() == Resolution::Merged);
    const QByteArray merged = "0\n1\nnew\n3\n4\n5\n6\n7\nmine too\nnew too\n9\n";
    QCOMPARE(project.read(u".autodevos/conflicts/merged/a.ts"_s), merged);
    // What a person made of the merged file is shown as it is, used, and written over by nobody.
    project.write(u".autodevos/conflicts/merged/a.ts"_s, "by hand\n");
    button(u"Use merged"_s)->click();
    QTRY_COMPARE(decided.count(), 2);
    QCOMPARE(project.read(u".autodevos/conflicts/merged/a.ts"_s), "by hand\n");
    button(u"Merged"_s)->click();
    QTRY_COMPARE(view.codeView()->text(), u"by hand\n"_s);
    QVERIFY(button(u"Use merged"_s)->isEnabled());
}

namespace {

/// Types into the shown file at its beginning.
void type(const FilesView &view, const QString &text)
{
    auto *editor = view.codeView()->findChild<QWidget *>(u"codeEditor"_s);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, text);
}

void open(FilesView &view, const QString &path)
{
    view.openFile(path, 0);
    QTRY_COMPARE(view.shownFile(), path);
}

} // namespace

void TestFiles::savesWhatIsEdited()
{
    const TempProject project;
    project.write(u"a.ts"_s, "const a = 1;\n");
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    auto *button = view.findChild<QPushButton *>(u"saveFile"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    type(view, u"// mine "_s);
    QVERIFY(view.hasUnsaved());
    QVERIFY(button->isEnabled());
    QSignalSpy saved(&view, &FilesView::saved);
    button->click();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(project.read(u"a.ts"_s), QByteArray("// mine const a = 1;\n"));
    QVERIFY(!view.hasUnsaved());
    QVERIFY(!button->isEnabled());
    // A lock takes the pen away and saves what was written so far.
    type(view, u"x"_s);
    view.setLock(u"A run goes on"_s);
    QTRY_COMPARE(saved.size(), 2);
    type(view, u"y"_s);
    QVERIFY(!view.hasUnsaved());
    QVERIFY(!view.codeView()->isEditable());
}

void TestFiles::savesWhenAnotherFileIsOpened()
{
    const TempProject project;
    project.write(u"a.ts"_s, "one\n");
    project.write(u"b.ts"_s, "two\n");
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    type(view, u"zero "_s);
    open(view, u"b.ts"_s);
    QTRY_COMPARE(project.read(u"a.ts"_s), QByteArray("zero one\n"));
    QCOMPARE(view.codeView()->text(), u"two\n"_s);
    type(view, u"more "_s);
    view.setProject({});
    QTRY_COMPARE(project.read(u"b.ts"_s), QByteArray("more two\n"));
    QTRY_VERIFY(!view.hasUnsaved());
}

void TestFiles::keepsAnEditThatSomebodyElseOvertook()
{
    const TempProject project;
    project.write(u"a.ts"_s, "one\n");
    project.write(u"b.ts"_s, "two\n");
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    type(view, u"my "_s);
    project.write(u"a.ts"_s, "theirs\n");
    QSignalSpy failed(&view, &FilesView::saveFailed);
    open(view, u"b.ts"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(view.hasUnsaved());
    QCOMPARE(project.read(u"a.ts"_s), QByteArray("theirs\n"));
    // Back again, the text is there, and saving it now is meant.
    open(view, u"a.ts"_s);
    QCOMPARE(view.codeView()->text(), u"my one\n"_s);
    view.save();
    QTRY_COMPARE(project.read(u"a.ts"_s), QByteArray("my one\n"));
    QTRY_VERIFY(!view.hasUnsaved());
}

void TestFiles::savesWhatWasLeftUnsavedInFilesThatAreNoLongerShown()
{
    const TempProject project;
    project.write(u"a.ts"_s, "one\n");
    project.write(u"b.ts"_s, "two\n");
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    type(view, u"my "_s);
    project.write(u"a.ts"_s, "theirs\n");
    QSignalSpy failed(&view, &FilesView::saveFailed);
    open(view, u"b.ts"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.last().at(1).toString(), u"a.ts"_s);
    // It says so again instead of writing over what somebody else wrote.
    view.saveAll();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(view.hasUnsaved());
    QCOMPARE(project.read(u"a.ts"_s), QByteArray("theirs\n"));
    // Of a project that was left as well, and once it can be written it is.
    view.setProject({});
    view.saveAll();
    QTRY_COMPARE(failed.size(), 3);
    QCOMPARE(failed.last().at(1).toString(), QString());
    project.write(u"a.ts"_s, "one\n");
    QSignalSpy saved(&view, &FilesView::saved);
    view.saveAll();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(project.read(u"a.ts"_s), QByteArray("my one\n"));
    QCOMPARE(saved.last().at(1).toString(), QString()); // no edit of the project that is shown
    QVERIFY(!view.hasUnsaved());
}

void TestFiles::takesNoTextWhileTheNextFileIsRead()
{
    const TempProject project;
    project.write(u"a.ts"_s, "one\n");
    project.write(u"picture.png"_s, QByteArray("\x89PNG\0\0", 6));
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    view.openFile(u"picture.png"_s, 0);
    type(view, u"lost "_s);
    QVERIFY(!view.hasUnsaved());
    QTRY_COMPARE(view.shownFile(), u"picture.png"_s);
    QVERIFY(!view.hasUnsaved());
}

void TestFiles::editsOnlyWhatItCanWriteBack()
{
    const TempProject project;
    project.write(u"latin.txt"_s, "caf\xe9\n");
    project.write(u"crlf.txt"_s, "a\r\nb\r\n");
    FilesView view;
    view.resize(900, 500);
    view.show();
    view.setProject(project.root());
    open(view, u"latin.txt"_s);
    QVERIFY(!view.codeView()->isEditable());
    QVERIFY(!view.findChild<QPushButton *>(u"saveFile"_s)->isVisible());
    open(view, u"crlf.txt"_s);
    QVERIFY(view.codeView()->isEditable());
    type(view, u"x"_s);
    view.save();
    QTRY_COMPARE(project.read(u"crlf.txt"_s), QByteArray("xa\r\nb\r\n"));
}

void TestFiles::comparesWithWhatWasGenerated()
{
    const TempProject project;
    const QByteArray first = "one\ntwo\nthree\n";
    project.write(u"a.ts"_s, "one\n2\nthree\nfour\n");
    const Workspace workspace(project.root());
    QVERIFY(GeneratedStore(workspace).keep({first}).has_value());
    Event event;
    event.time = 1000;
    event.run = RunId(u"run-1"_s);
    event.kind = EventKind::FilesCommitted;
    event.payload = {{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, u"a.ts"_s}, {u"hash"_s, sha256Hex(first)}}}}};
    FilesView view;
    view.resize(1000, 500);
    view.show();
    view.applyEvents(ProjectState(), {event}, 5000);
    view.setProject(project.root());
    open(view, u"a.ts"_s);
    auto *compare = view.findChild<QComboBox *>(u"compareWith"_s);
    QCOMPARE(compare->count(), 2);
    view.compareWith(sha256Hex(first));
    QTRY_VERIFY(view.diffView() != nullptr && view.diffView()->isVisible());
    QCOMPARE(view.diffView()->rows().size(), 4);
    QVERIFY2(view.diffView()->summary().contains(u"2"_s), qPrintable(view.diffView()->summary()));
    view.compareWith({});
    QVERIFY(view.codeView()->isVisible());
    // What is not kept cannot be compared with, and that is said.
    QSignalSpy failed(&view, &FilesView::saveFailed);
    view.compareWith(QString(64, u'0'));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(view.codeView()->isVisible());
}

void TestFiles::stepsThroughChanges()
{
    DiffView view;
    view.resize(900, 400);
    view.show();
    QByteArray before;
    for (int i = 0; i < 200; ++i) {
        before += "line " + QByteArray::number(i) + '\n';
    }
    QByteArray after = before;
    after.replace("line 50\n", "changed\n");
    after.replace("line 150\n", "line 150\nnew\n");
    view.setTexts(u"a.ts"_s, before, after);
    view.step(1);
    QCOMPARE(view.currentRow(), 50);
    view.step(1);
    QCOMPARE(view.currentRow(), 151);
    view.step(1);
    QCOMPARE(view.currentRow(), 151);
    view.step(-1);
    QCOMPARE(view.currentRow(), 50);
    QCOMPARE(view.rows().size(), 201);
    view.setBeside(false);
    QCOMPARE(view.rows().size(), 202);
    QVERIFY(view.shownText().contains(u"line 50\nchanged"_s));
}

void TestFiles::remembersEveryGeneratedVersion()
{
    FileVersions versions;
    const auto commit = [&versions](qint64 time, const QJsonObject &file) {
        Event event;
        event.time = time;
        event.kind = EventKind::FilesCommitted;
        event.payload = {{u"files"_s, QJsonArray{file}}};
        versions.apply(event);
    };
    commit(1, {{u"path"_s, u"a.ts"_s}, {u"hash"_s, u"h1"_s}});
    commit(2, {{u"path"_s, u"a.ts"_s}, {u"hash"_s, u"mixed"_s}, {u"generated"_s, u"h2"_s}});
    commit(3, {{u"path"_s, u"a.ts"_s}, {u"hash"_s, u"h1"_s}});
    commit(4, {{u"path"_s, u"a.ts"_s}, {u"removed"_s, true}});
    QCOMPARE(versions.of(u"a.ts"_s).size(), 2);
    QCOMPARE(versions.of(u"a.ts"_s).at(0).hash, u"h1"_s);
    QCOMPARE(versions.of(u"a.ts"_s).at(0).time, 3);
    QCOMPARE(versions.of(u"a.ts"_s).at(1).hash, u"h2"_s);
    QVERIFY(versions.of(u"b.ts"_s).isEmpty());
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
