using Office.Documents.BusinessForms.Designs;

namespace Office.Documents.Tests.BusinessForms;

public sealed class DesignCheckTests
{
    [Fact]
    public void A_sound_design_has_no_problem()
    {
        var design = Forms.Of(
            Forms.Field("kind", FieldKind.Choice) with { Options = ["事假", "病假"] },
            Forms.Field("when", FieldKind.Period),
            Forms.Field("days", FieldKind.Number) with { Formula = "days(when)" },
            Forms.Table("items", Forms.Field("what"), Forms.Field("cost", FieldKind.Money) with { Total = true })) with
        {
            Title = "{drafter}请{kind}{days}天",
            Rights = [new("approve", "items", FieldRight.Hidden)],
            Leave = new LeaveRecord("when", null),
            Booking = new Booking("kind", "when"),
        };

        DesignCheck.Of(design, ["fill", "approve"]).ShouldBeEmpty();
    }

    public static TheoryData<FormField, string> Unsound => new()
    {
        { Forms.Field("Start"), "key" },
        { Forms.Field("and"), "key" },
        { Forms.Field("a b"), "key" },
        { Forms.Field("a") with { Label = " " }, "label" },
        { Forms.Field("a", FieldKind.Choice), "options" },
        { Forms.Field("a", FieldKind.Choice) with { Options = ["甲", "甲"] }, "options" },
        { Forms.Field("a", FieldKind.Table), "columns" },
        { Forms.Table("a", Forms.Table("b", Forms.Field("c"))), "column" },
        { Forms.Table("a", Forms.Field("b") with { VisibleWhen = "true" }), "column" },
        { Forms.Field("a", FieldKind.Number) with { Least = 3, Most = 2 }, "bounds" },
        { Forms.Field("a", FieldKind.Number) with { Decimals = 9 }, "bounds" },
        { Forms.Field("a") with { Pattern = "(" }, "pattern" },
        { Forms.Field("a") with { Pattern = @"(a)\1" }, "pattern" },
        { Forms.Field("a", FieldKind.Attachment) with { Unique = true }, "unique" },
        { Forms.Field("a", FieldKind.Official) with { Formula = "1" }, "calculated" },
        { Forms.Field("a", FieldKind.Number) with { Formula = "1 +" }, "formula" },
        { Forms.Field("a", FieldKind.Number) with { Formula = "b + 1" }, "formula-field" },
        { Forms.Field("a", FieldKind.Number) with { Formula = "a + 1" }, "circle" },
        { Forms.Field("a") with { VisibleWhen = "empty(a)" }, "circle" },
        { Forms.Table("a", Forms.Field("b", FieldKind.Number) with { Formula = "sum(a.b)" }), "circle" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void An_unsound_field_is_found(FormField field, string code) =>
        DesignCheck.Of(Forms.Of(Forms.Field("other"), field)).ShouldContain(problem => problem.Code == code);

    [Fact]
    public void Two_fields_of_one_key_are_found() =>
        DesignCheck.Of(Forms.Of(Forms.Field("a"), Forms.Field("a"))).ShouldContain(problem => problem.Code == "key-twice");

    [Fact]
    public void Fields_that_wait_for_each_other_are_found() =>
        DesignCheck.Of(Forms.Of(
            Forms.Field("a", FieldKind.Number) with { Formula = "b + 1" },
            Forms.Field("b", FieldKind.Number) with { Formula = "a + 1" },
            Forms.Field("c", FieldKind.Number))).Select(problem => problem.Field).ShouldBe(["a", "b"]);

    [Fact]
    public void A_right_at_a_step_that_the_process_does_not_have_is_found() =>
        DesignCheck.Of(Forms.Of(Forms.Field("a")) with { Rights = [new("gone", "a", FieldRight.Edit)] }, ["fill"])
            .ShouldHaveSingleItem().Code.ShouldBe("right");

    [Fact]
    public void A_title_that_names_no_field_is_found() =>
        DesignCheck.Of(Forms.Of(Forms.Field("a")) with { Title = "{b}" }).ShouldHaveSingleItem().Code.ShouldBe("title-field");

    [Fact]
    public void More_fields_than_a_form_may_have_are_refused() =>
        DesignCheck.Of(Forms.Of([.. Enumerable.Range(0, FormLimits.Fields + 1).Select(at => Forms.Field($"f{at}"))]))
            .ShouldHaveSingleItem().Code.ShouldBe("too-many-fields");

    [Fact]
    public void A_design_is_read_back_as_it_was_written()
    {
        var design = Forms.Of(Forms.Table("items", Forms.Field("cost", FieldKind.Money) with { Total = true, Least = 0.5m })) with
        {
            Rights = [new("approve", "items", FieldRight.Edit)],
            Steps = [new("head", "审批", SketchActor.UnitHead), new("issue", "发放", SketchActor.Clerk, Decides: false)],
        };

        FormDesign.Read(design.ToJson())!.Steps.ShouldBe(design.Steps);
        FormDesign.Read(design.ToJson())!.ToJson().ShouldBe(design.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"fields":null}""")]
    [InlineData("""{"fields":[{"key":null}]}""")]
    [InlineData("""{"fields":[{"key":"a","kind":"Bomb"}]}""")]
    public void What_is_no_design_is_not_read(string json) => FormDesign.Read(json).ShouldBeNull();
}
