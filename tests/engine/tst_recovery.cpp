// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recovery.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace autodevos {

class TestRecovery : public QObject {
    Q_OBJECT

private:
    RoleCatalog m_roles;

    QStringList steps(const QStringList &models) const
    {
        QStringList lines;
        for (const RecoveryStep &step : recoverySteps(models, m_roles)) {
            lines.append(u"%1 %2 %3 %4"_s.arg(step.model)
                             .arg(step.modelName, step.standIn.isEmpty() ? u"own"_s : step.standIn.value())
                             .arg(step.waitSeconds));
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { m_roles = RoleCatalog::load({u":/roles"_s}); }

    void triesNothingElseWithOneModelAlone() { QCOMPARE(steps({u"blueprint"_s}), QStringList()); }

    void triesAnotherRoleThenTheBuiltInModel()
    {
        QCOMPARE(steps({u"a"_s, u"blueprint"_s}), QStringList({u"0 a repair 5"_s, u"1 blueprint own 15"_s}));
    }

    void triesOtherModelsFirst()
    {
        QCOMPARE(steps({u"a"_s, u"b"_s, u"blueprint"_s}),
                 QStringList({u"1 b own 5"_s, u"0 a repair 15"_s, u"2 blueprint own 30"_s}));
        QCOMPARE(steps({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"blueprint"_s}),
                 QStringList({u"1 b own 5"_s, u"0 a repair 15"_s, u"4 blueprint own 30"_s}));
    }

    void doesWithoutTheRoleThatIsNotThere() { QCOMPARE(recoverySteps({u"a"_s, u"b"_s}, RoleCatalog()).size(), 1); }

    void waitsForNoModelThatDoesNotWantTo()
    {
        AttemptOutcome outcome;
        outcome.error.kind = ErrorKind::Check;
        QVERIFY(!isDeclined(outcome));
        outcome.error.kind = ErrorKind::Refusal;
        QVERIFY(isDeclined(outcome) && helpsToSwitch(outcome));
    }

    void readsAnswers()
    {
        const Question question = questionAbout({}, {});
        QVERIFY(wishFrom({question.options.at(0).id}) == Wish::Retry);
        QVERIFY(wishFrom({question.options.at(1).id}) == Wish::Skip);
        QVERIFY(wishFrom({{}, u"Skip it when it is red"_s}) == Wish::Advice);
        QVERIFY(accepts(question, fallbackOf(question)));
    }
};

} // namespace autodevos

QTEST_APPLESS_MAIN(autodevos::TestRecovery)
#include "tst_recovery.moc"
