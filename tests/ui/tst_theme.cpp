// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace autodevos;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void framesAreSeen_data();
    void framesAreSeen();
    void underlinedLettersHaveRoom();
    void systemModeFollowsTheDesktop();
    void everyIconIsDrawn();
    void iconsFollowThePalette();
    void rolesAndStatesHaveTheirOwnIcon();
    void uncheckedBoxesAreSeen_data();
    void uncheckedBoxesAreSeen();
    void buttonsGoOnBelowWhereThereIsNoRoom();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, isDark);
    constexpr double Enough = 4.5;
    const ColourTheme &theme = isDark ? ColourTheme::dark() : ColourTheme::light();
    for (const QColor &back : {theme.window, theme.canvas, theme.card, theme.hover}) {
        QVERIFY2(contrastRatio(theme.text, back) >= Enough, qPrintable(back.name()));
        QVERIFY2(contrastRatio(theme.textMuted, back) >= Enough, qPrintable(back.name()));
    }
    for (const QColor &back : {theme.window, theme.canvas, theme.card}) {
        for (const QColor &tone : {theme.info, theme.success, theme.warning, theme.danger, theme.accent}) {
            QVERIFY2(contrastRatio(tone, back) >= Enough, qPrintable(tone.name() + back.name()));
        }
    }
    for (const QColor &back : {theme.window, theme.canvas, theme.card}) {
        QVERIFY2(contrastRatio(theme.outline, back) >= 3, qPrintable(back.name()));
    }
    QVERIFY(contrastRatio(theme.onAccent, theme.accent) >= Enough);
    for (const QColor &back : {theme.selection, theme.addedBackground(), theme.removedBackground()}) {
        QVERIFY2(contrastRatio(theme.text, back) >= Enough, qPrintable(back.name()));
    }
    for (int i = 0; i < 7; ++i) {
        const StateColours &colours = theme.state(static_cast<TaskState>(i));
        QVERIFY2(contrastRatio(colours.text, colours.fill) >= Enough, qPrintable(QString::number(i)));
        QVERIFY2(contrastRatio(colours.mark, colours.fill) >= Enough, qPrintable(QString::number(i)));
        QVERIFY2(contrastRatio(colours.mark, theme.card) >= Enough, qPrintable(QString::number(i)));
        QVERIFY2(contrastRatio(colours.muted(), colours.fill) >= Enough, qPrintable(QString::number(i)));
    }
}

void TestTheme::framesAreSeen_data()
{
    textIsReadable_data();
}

/// WCAG 1.4.11: what is filled in, ticked or pressed stands out from what is around it by 3:1.
void TestTheme::framesAreSeen()
{
    QFETCH(bool, isDark);
    applyTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    const ColourTheme &theme = isDark ? ColourTheme::dark() : ColourTheme::light();
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    const QVector<QWidget *> fields{new QCheckBox, new QRadioButton,   new QLineEdit,  new QComboBox,
                                    new QSpinBox,  new QPlainTextEdit, new QPushButton};
    for (QWidget *field : fields) {
        column->addWidget(field);
    }
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (QWidget *field : fields) {
        const QImage image = field->grab().toImage();
        double best = 0; // of the pixels from the left edge to the middle
        for (int x = 0; x < std::min(image.width(), 20); ++x) {
            best = std::max(best, contrastRatio(image.pixelColor(x, image.height() / 2), theme.window));
        }
        QVERIFY2(best >= 3, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(field->metaObject()->className())).arg(best)));
    }
    applyTheme(ThemeMode::System);
}

/// The parts before and behind an underlined letter are drawn apart, without the kerning they are measured with.
void TestTheme::underlinedLettersHaveRoom()
{
    applyTheme(ThemeMode::Light);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *label = new QLabel(u"&To"_s);
    auto *plain = new QLabel(u"To"_s);
    column->addWidget(label);
    column->addWidget(plain);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QFontMetrics metrics(label->font());
    QVERIFY(label->width() > metrics.horizontalAdvance(u'T') + metrics.horizontalAdvance(u'o'));
    QCOMPARE(plain->contentsMargins(), QMargins());
    applyTheme(ThemeMode::System);
}

void TestTheme::systemModeFollowsTheDesktop()
{
    const bool isDesktopDark = ColourTheme::of(QGuiApplication::palette()).isDark;
    applyTheme(ThemeMode::Dark);
    QVERIFY(ColourTheme::of(QGuiApplication::palette()).isDark);
    applyTheme(ThemeMode::Light);
    QVERIFY(!ColourTheme::of(QGuiApplication::palette()).isDark);
    applyTheme(ThemeMode::System);
    QCOMPARE(ColourTheme::of(QGuiApplication::palette()).isDark, isDesktopDark);
}

void TestTheme::everyIconIsDrawn()
{
    constexpr int Side = 32;
    constexpr int Columns = 12;
    QImage sheet(Columns * 48, (IconCount / Columns + 1) * 48, QImage::Format_RGB32);
    sheet.fill(ColourTheme::light().card);
    QPainter painter(&sheet);
    for (int i = 0; i < IconCount; ++i) {
        const auto id = static_cast<IconId>(i);
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(iconName(id))), qPrintable(iconName(id)));
        const QPixmap pixmap = iconPixmap(id, Qt::black, Qt::white, Side, 1.0);
        const QImage image = pixmap.toImage();
        int inked = 0;
        for (int y = 0; y < Side; ++y) {
            for (int x = 0; x < Side; ++x) {
                inked += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        QVERIFY2(inked > 20, qPrintable(iconName(id)));
        painter.drawPixmap(8 + (i % Columns) * 48, 8 + (i / Columns) * 48, pixmap);
    }
    painter.end();
    QVERIFY(sheet.save(QCoreApplication::applicationDirPath() + u"/icons.png"_s));
}

void TestTheme::iconsFollowThePalette()
{
    applyTheme(ThemeMode::Light);
    const QIcon stop = icon(IconId::Stop);
    const QImage light = stop.pixmap(QSize(24, 24), 1.0).toImage();
    applyTheme(ThemeMode::Dark);
    const QImage dark = stop.pixmap(QSize(24, 24), 1.0).toImage();
    applyTheme(ThemeMode::Light);
    QVERIFY(!light.isNull());
    QVERIFY(light != dark);
    const QIcon fixed = icon(IconId::Stop, Qt::red);
    QCOMPARE(fixed.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(6, 12).red(), 255);
}

void TestTheme::rolesAndStatesHaveTheirOwnIcon()
{
    QCOMPARE(roleIcon(RoleId(u"devops"_s)), IconId::RoleDevops);
    QCOMPARE(roleIcon(RoleId(u"integrator"_s)), IconId::RoleIntegrator);
    QCOMPARE(roleIcon(RoleId(u"somebody"_s)), IconId::RoleAgent);
    QSet<int> icons;
    for (int i = 0; i < 7; ++i) {
        icons.insert(static_cast<int>(stateIcon(static_cast<TaskState>(i))));
    }
    QCOMPARE(icons.size(), 7);
}

void TestTheme::uncheckedBoxesAreSeen_data()
{
    textIsReadable_data();
}

/// The strongest contrast of the box's outline with what is behind it.
void TestTheme::uncheckedBoxesAreSeen()
{
    QFETCH(bool, isDark);
    applyTheme(isDark ? ThemeMode::Dark : ThemeMode::Light);
    QCheckBox box(u"Stop at the first failure"_s);
    box.setFocusPolicy(Qt::NoFocus);
    box.resize(box.sizeHint());
    const QImage picture = box.grab().toImage();
    const QColor back = box.palette().color(QPalette::Window);
    double best = 1;
    for (int x = 0; x < 8; ++x) { // from the left to the middle of the box: its edge, not the words
        best = std::max(best, contrastRatio(picture.pixelColor(x, picture.height() / 2), back));
    }
    QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
    applyTheme(ThemeMode::System);
}

void TestTheme::buttonsGoOnBelowWhereThereIsNoRoom()
{
    QWidget bar;
    auto *row = new FlowLayout(4, &bar);
    row->setContentsMargins(8, 2, 8, 2);
    QVector<QPushButton *> buttons;
    for (int i = 0; i < 3; ++i) {
        buttons.append(new QPushButton);
        buttons.last()->setFixedSize(100, 20);
        row->addWidget(buttons.last());
    }
    QCOMPARE(bar.sizeHint(), QSize(324, 24));
    QCOMPARE(bar.minimumSizeHint().width(), 116); // the widest, no more
    QCOMPARE(bar.heightForWidth(324), 24);
    QCOMPARE(bar.heightForWidth(323), 48);
    QCOMPARE(bar.heightForWidth(150), 72);
    bar.resize(230, 48);
    bar.show();
    QCOMPARE(buttons.at(1)->geometry(), QRect(112, 2, 100, 20));
    QCOMPARE(buttons.at(2)->geometry(), QRect(8, 26, 100, 20));
    bar.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(buttons.at(0)->geometry(), QRect(122, 2, 100, 20));
    QCOMPARE(buttons.at(2)->geometry(), QRect(122, 26, 100, 20));
    buttons.at(0)->hide(); // and leaves no hole
    QTRY_COMPARE(buttons.at(2)->geometry(), QRect(18, 2, 100, 20));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
