using FsCheck;
using FsCheck.Fluent;
using Office.Documents.BusinessForms.Calculation;

namespace Office.Documents.Tests.BusinessForms;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 3 - 2", 5)]
    [InlineData("-2 * -3", 6)]
    [InlineData("a / 4", 2.5)]
    [InlineData("sum(items.amount)", 6)]
    [InlineData("sum(items.amount, 4)", 10)]
    [InlineData("count(items.amount)", 3)]
    [InlineData("max(items.amount) - min(items.amount)", 2)]
    [InlineData("avg(items.amount)", 2)]
    [InlineData("round(2.345, 2)", 2.35)]
    [InlineData("round(2.5)", 3)]
    [InlineData("if(a > 5, 1, 2)", 1)]
    [InlineData("days(when)", 3)]
    [InlineData("hours(when)", 72)]
    [InlineData("length('公文')", 2)]
    [InlineData("abs(3 - a)", 7)]
    [InlineData("floor(1.9) + ceil(1.1)", 3)]
    public void A_formula_calculates(string text, double wanted) =>
        Formula.Parse(text)!.Evaluate(new Sample()).ShouldBe((decimal)wanted);

    [Theory]
    [InlineData("kind == '病假' and a >= 10", true)]
    [InlineData("kind == '事假' or not (a > 20)", true)]
    [InlineData("kind != '病假'", false)]
    [InlineData("a > '9'", false)]
    [InlineData("missing == null", true)]
    [InlineData("empty(missing)", true)]
    [InlineData("contains(kind, '病')", true)]
    [InlineData("day >= '2026-11-20' && day < '2026-11-21'", true)]
    [InlineData("day + 1 > day", true)]
    public void A_condition_holds_or_not(string text, bool wanted) => Formula.Parse(text)!.Holds(new Sample()).ShouldBe(wanted);

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("1 2")]
    [InlineData("system('rm')")]
    [InlineData("a = 1")]
    [InlineData("sum()")]
    [InlineData("'open")]
    [InlineData("a.b.c")]
    [InlineData("1e9")]
    public void What_is_no_formula_is_not_read(string text) => Formula.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("1 / 0")]
    [InlineData("a / (a - a)")]
    [InlineData("missing + 1")]
    [InlineData("kind + 1")]
    [InlineData("79228162514264337593543950335 * 79228162514264337593543950335")]
    [InlineData("days(kind)")]
    public void What_cannot_be_calculated_is_nothing(string text) => Formula.Parse(text)!.Evaluate(new Sample()).ShouldBeNull();

    [Fact]
    public void A_formula_is_bounded_in_length_depth_and_parts()
    {
        Formula.Parse(new string('1', Formula.MostCharacters + 1)).ShouldBeNull();
        Formula.Parse(new string('(', 60) + "1" + new string(')', 60)).ShouldBeNull();
        Formula.Parse(new string('-', 60) + "1").ShouldBeNull();
        Formula.Parse(string.Join('+', Enumerable.Repeat("1", 101))).ShouldBeNull();
        Formula.Parse(string.Join('+', Enumerable.Repeat("1", 100)))!.Evaluate(new Sample()).ShouldBe(100m);
    }

    [Fact]
    public void It_says_which_names_it_mentions() =>
        Formula.Parse("a + sum(items.amount) > 3 and kind == 'x'")!.Names.ShouldBe(["a", "items.amount", "kind"], ignoreOrder: true);

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_and_evaluating_it_does_not_throw() => Prop.ForAll<string>(text =>
    {
        Formula.Parse(text ?? "")?.Evaluate(new Sample());
    }).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Any_mix_of_words_is_read_or_refused_and_evaluating_it_does_not_throw()
    {
        string[] words = ["a", "kind", "when", "items.amount", "1", "2.5", "'x'", "+", "-", "*", "/", "(", ")", ",", "sum(", "round(", "if(", "days(",
            "==", "<", "and", "or", "not", "null", "true", "capital("];
        Prop.ForAll<int[]>(script =>
        {
            var text = string.Join(' ', (script ?? []).Select(number => words[(int)((uint)number % words.Length)]));
            Formula.Parse(text)?.Evaluate(new Sample());
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Sums_are_exact_to_the_cent() => Prop.ForAll<int, int, int>((x, y, z) =>
    {
        var formula = Formula.Parse($"{Cents(x)} + {Cents(y)} + {Cents(z)}")!;
        return formula.Evaluate(new Sample()) is decimal sum && sum == (Math.Abs((long)x) + Math.Abs((long)y) + Math.Abs((long)z)) / 100m;
    }).Check(Config.QuickThrowOnFailure);

    [Theory]
    [InlineData(0, "零元整")]
    [InlineData(1, "壹元整")]
    [InlineData(10, "壹拾元整")]
    [InlineData(1005.06, "壹仟零伍元零陆分")]
    [InlineData(12000, "壹万贰仟元整")]
    [InlineData(100000001, "壹亿零壹元整")]
    [InlineData(20300.5, "贰万零叁佰元伍角整")]
    [InlineData(0.35, "叁角伍分")]
    [InlineData(-3, "负叁元整")]
    [InlineData(1000000000000, null)]
    public void An_amount_is_written_in_large_figures(double amount, string? words) => MoneyWords.Of((decimal)amount).ShouldBe(words);

    private static string Cents(int cents) =>
        (Math.Abs((long)cents) / 100m).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed class Sample : IFormulaScope
    {
        public object? Find(string name) => name switch
        {
            "a" => 10m,
            "kind" => "病假",
            "day" => new DateOnly(2026, 11, 20),
            "when" => new Period(new DateTime(2026, 11, 20), new DateTime(2026, 11, 22), HasTime: false),
            "items.amount" => new List<object?> { 1m, 2m, 3m, null },
            _ => null,
        };
    }
}
