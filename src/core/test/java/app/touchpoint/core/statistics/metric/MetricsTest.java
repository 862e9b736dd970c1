package app.touchpoint.core.statistics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.statistics.Trinomial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void promotersGiveNineOrTenAndDetractorsUpToSix() {
        ScaleCounts answers = ScaleCounts.of(0, 1, 1, 1, 1, 1, 1, 14, 10, 20, 30, 20);

        assertThat(NetPromoterScore.of(answers)).isEqualTo(new Trinomial(50, 30, 20));
        assertThat(NetPromoterScore.of(answers).net()).hasValue(30);
    }

    @Test
    void npsOfAnotherScaleIsRefused() {
        assertThatThrownBy(() -> NetPromoterScore.of(ScaleCounts.of(1, 1, 1, 1, 1, 1)))
                .hasMessageContaining("from 0 to 10, not from 1 to 5");
    }

    @Test
    void satisfactionCountsTheTopBoxes() {
        ScaleCounts answers = ScaleCounts.of(1, 1, 2, 3, 10, 4);

        assertThat(CustomerSatisfaction.TOP_TWO.of(answers)).isEqualTo(new Proportion(14, 20));
        assertThat(new CustomerSatisfaction(1).of(answers)).isEqualTo(new Proportion(4, 20));
        assertThatThrownBy(() -> new CustomerSatisfaction(5).of(answers)).hasMessageContaining("5 boxes");
    }

    @Test
    void effortIsAMeanOrAShareOnTheSameAnswers() {
        ScaleCounts answers = ScaleCounts.of(1, 1, 0, 0, 1, 2, 3, 3);

        assertThat(CustomerEffort.mean(answers).orElseThrow().value()).isEqualTo(5.4);
        assertThat(CustomerEffort.share(answers)).isEqualTo(new Proportion(8, 10));
        assertThatThrownBy(() -> CustomerEffort.share(ScaleCounts.of(1, 1, 1, 1, 1, 1)))
                .hasMessageContaining("1 to 7");
    }

    @Test
    void referralRateIsOfThoseWhoAnswered() {
        ReferralRate rate = new ReferralRate(30, 80, 100);

        assertThat(rate.rate().share()).hasValue(0.375);
        assertThat(rate.answerRate().share()).hasValue(0.8);
        assertThatThrownBy(() -> new ReferralRate(30, 20, 100)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void activeReferralsAreOfThoseAsked() {
        assertThat(ActiveReferrals.of(12, 48).share()).hasValue(0.25);
    }

    @Test
    void newCustomersDoNotHideChurn() {
        // 100 at the start, 30 left, 40 came: start minus end over start would be -10 %.
        Churn churn = Churn.ofStocks(100, 110, 40);

        assertThat(churn).isEqualTo(new Churn(30, 100));
        assertThat(churn.rate().share()).hasValue(0.3);
        assertThat(churn.retention().share()).hasValue(0.7);
        assertThatThrownBy(() -> Churn.ofStocks(100, 110, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void repurchaseHasARateAndATime() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Repurchase repurchase = Repurchase.of(List.of(
                List.of(day.plusDays(30), day),
                List.of(day),
                List.of(day, day.plusDays(10), day.plusDays(60)),
                List.of(day.plusDays(4)),
                List.of()));

        assertThat(repurchase.rate()).isEqualTo(new Proportion(2, 4));
        assertThat(repurchase.medianDays()).hasValue(30);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(Repurchase.of(List.of(List.of(day, day.plusDays(10), day.plusDays(25))))
                        .medianDays())
                .hasValue(12.5);
        assertThat(Repurchase.of(List.of(List.of(day))).medianDays()).isEmpty();
    }

    @Test
    void netDelightIsDelightingMinusDisappointing() {
        assertThat(NetDelight.of(Map.of(
                                ExperienceClass.DELIGHTING,
                                5L,
                                ExperienceClass.OKAY,
                                3L,
                                ExperienceClass.DISAPPOINTING,
                                2L))
                        .net())
                .hasValue(30);
        assertThat(NetDelight.of(Map.of()).net()).isEmpty();
    }
}
