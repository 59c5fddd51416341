using FsCheck;
using FsCheck.Fluent;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;

namespace Office.Documents.Tests.BusinessForms;

public sealed class FormSolverTests
{
    private static readonly FormDesign s_order = Forms.Of(
        Forms.Table("items",
            Forms.Field("name") with { Required = true },
            Forms.Field("count", FieldKind.Number),
            Forms.Field("price", FieldKind.Money),
            Forms.Field("amount", FieldKind.Money) with { Formula = "count * price", Total = true }),
        Forms.Field("total", FieldKind.Money) with { Formula = "sum(items.amount)" },
        Forms.Field("words") with { Formula = "capital(total)" },
        Forms.Field("why", FieldKind.LongText) with { VisibleWhen = "total > 100", Required = true });

    [Fact]
    public void Rows_totals_and_words_follow_from_what_was_typed()
    {
        var state = s_order.Solve(FormValues.Empty.WithRows("items",
        [
            Forms.Row(("name", "纸"), ("count", "3"), ("price", "19.90")),
            Forms.Row(("name", "笔"), ("count", "10"), ("price", "1.5")),
        ]));

        state.Values.Rows("items")[0]["amount"].ShouldBe("59.7");
        state.Totals["items.amount"].ShouldBe(74.7m);
        state.Values["total"].ShouldBe("74.7");
        state.Values["words"].ShouldBe("柒拾肆元柒角整");
        state.Hidden.ShouldBe(["why"]);
        state.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_field_that_comes_into_view_must_be_filled_in()
    {
        var values = FormValues.Empty.WithRows("items", [Forms.Row(("name", "桌"), ("count", "1"), ("price", "900"))]);

        s_order.Solve(values).Wrong().ShouldBe(["why:required"]);
        s_order.Solve(values.With("why", "会议室用")).Wrong().ShouldBeEmpty();
    }

    [Fact]
    public void A_hidden_field_holds_nothing() =>
        s_order.Solve(FormValues.Empty.With("why", "早先写的")).Values["why"].ShouldBeEmpty();

    [Fact]
    public void A_missing_cell_is_told_with_its_row() =>
        s_order.Solve(FormValues.Empty.WithRows("items", [Forms.Row(("name", "纸")), Forms.Row(("count", "2"))]))
            .Wrong().ShouldBe(["items.1.name:required"]);

    [Fact]
    public void Nothing_is_asked_for_while_no_step_is_being_done() =>
        Forms.Of(Forms.Field("a") with { Required = true }).Solve(FormValues.Empty, step: null).Wrong().ShouldBeEmpty();

    [Fact]
    public void A_field_of_a_later_step_is_not_asked_of_the_drafter()
    {
        var design = Forms.Of(Forms.Field("a"), Forms.Field("car") with { Required = true }) with
        {
            Rights = [new(FormDesign.FillStep, "car", FieldRight.Read), new("arrange", "car", FieldRight.Edit)],
        };

        design.Solve(FormValues.Empty).Wrong().ShouldBeEmpty();
        design.Solve(FormValues.Empty, "arrange").Wrong().ShouldBe(["car:required"]);
    }

    [Theory]
    [InlineData(FieldKind.Number, "12a", "not-a-number")]
    [InlineData(FieldKind.Number, "1.5", "too-exact")]
    [InlineData(FieldKind.Number, "0", "too-small")]
    [InlineData(FieldKind.Number, "11", "too-large")]
    [InlineData(FieldKind.Money, "1.005", "too-exact")]
    [InlineData(FieldKind.Date, "2026-02-30", "not-a-day")]
    [InlineData(FieldKind.Time, "25:00", "not-a-time")]
    [InlineData(FieldKind.Period, "2026-11-22/2026-11-20", "not-a-period")]
    [InlineData(FieldKind.Choice, "丙", "unknown-option")]
    [InlineData(FieldKind.MultiChoice, "甲\n丙", "unknown-option")]
    [InlineData(FieldKind.Official, "somebody", "unreadable")]
    [InlineData(FieldKind.YesNo, "maybe", "unreadable")]
    [InlineData(FieldKind.Text, "a\u202Eb", "not-plain")]
    public void What_does_not_fit_the_field_is_told_at_the_field(FieldKind kind, string text, string code) => Forms
        .Of(Forms.Field("f", kind) with { Least = 1, Most = 10, Options = ["甲", "乙"] })
        .Solve(Forms.Values(("f", text))).Wrong().ShouldBe(["f:" + code]);

    [Theory]
    [InlineData(FieldKind.Number, "１２")]
    [InlineData(FieldKind.Money, "1,234.50")]
    [InlineData(FieldKind.Date, "2026-02-28")]
    [InlineData(FieldKind.Period, "2026-11-20/2026-11-20")]
    [InlineData(FieldKind.MultiChoice, "甲\n乙")]
    [InlineData(FieldKind.YesNo, "false")]
    [InlineData(FieldKind.LongText, "第一行\n第二行")]
    public void What_fits_the_field_is_taken(FieldKind kind, string text) => Forms
        .Of(Forms.Field("f", kind) with { Options = ["甲", "乙"] }).Solve(Forms.Values(("f", text))).Wrong().ShouldBeEmpty();

    [Fact]
    public void A_pattern_must_match_the_whole_text_and_says_in_words_what_it_asks()
    {
        var design = Forms.Of(Forms.Field("plate") with { Pattern = "[A-Z]{2}[0-9]{5}", PatternHint = "两个字母五个数字" });

        design.Solve(Forms.Values(("plate", "AB12345"))).Wrong().ShouldBeEmpty();
        var problem = design.Solve(Forms.Values(("plate", "AB123456"))).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Arguments[0]).ShouldBe(("pattern-hint", "两个字母五个数字"));
    }

    [Fact]
    public void More_rows_than_a_form_may_have_are_refused()
    {
        var rows = Enumerable.Range(0, FormLimits.Rows + 1).Select(_ => Forms.Row(("name", "纸"))).ToList();

        s_order.Solve(FormValues.Empty.WithRows("items", rows)).Wrong().ShouldBe(["items:too-many-rows"]);
    }

    [Fact]
    public void Solving_what_was_solved_changes_nothing() => Prop.ForAll<int[], string>((counts, text) =>
    {
        var rows = (counts ?? []).Select((count, at) => Forms.Row(("name", $"物{at}"), ("count", $"{count}"), ("price", "3.33"))).ToList();
        var once = s_order.Solve(FormValues.Empty.WithRows("items", rows).With("why", text)).Values;

        return string.Equals(s_order.Solve(once).Values.ToJson(), once.ToJson(), StringComparison.Ordinal);
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void The_total_is_the_sum_of_its_rows() => Prop.ForAll<int[]>(counts =>
    {
        var typed = (counts ?? []).Select(count => Math.Abs(count % 10_000)).ToList();
        var rows = typed.Select(count => Forms.Row(("name", "物"), ("count", $"{count}"), ("price", "0.01"))).ToList();

        return s_order.Solve(FormValues.Empty.WithRows("items", rows)).Totals.GetValueOrDefault("items.amount") == typed.Sum() / 100m;
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Whatever_is_typed_is_taken_or_told_and_never_breaks() => Prop.ForAll<string, string>((first, second) =>
    {
        foreach (var kind in Enum.GetValues<FieldKind>().Where(kind => kind is not (FieldKind.Table or FieldKind.Heading)))
        {
            Forms.Of(Forms.Field("a", kind) with { Options = ["甲"] }, Forms.Field("b", FieldKind.Number) with { Formula = "a * 2 + days(a)" })
                .Solve(Forms.Values(("a", first ?? ""), ("unknown", second ?? "")))
                .Values.Fields.ContainsKey("unknown").ShouldBeFalse();
        }
    }).Check(Config.QuickThrowOnFailure);
}
