using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Documents.BusinessForms.Matters;
using Office.Web.Features.Phone;

namespace Office.Web.Tests.Features.Phone;

/// <summary>What the fields of a light page sent, as the values of the form.</summary>
public sealed class PhoneFormTypedTests
{
    private static readonly FormDesign s_design = new()
    {
        Name = "测试表单",
        Fields =
        [
            new() { Key = "name", Label = "名称", Kind = FieldKind.Text },
            new() { Key = "when", Label = "时间", Kind = FieldKind.Period },
            new() { Key = "hours", Label = "时段", Kind = FieldKind.Period, WithTime = true },
            new() { Key = "needs", Label = "需求", Kind = FieldKind.MultiChoice, Options = ["投影", "录音", "桌签"] },
            new() { Key = "scan", Label = "附件", Kind = FieldKind.Attachment },
            new() { Key = "done_on", Label = "办结日期", Kind = FieldKind.Date },
            new()
            {
                Key = "items",
                Label = "明细",
                Kind = FieldKind.Table,
                Columns = [new() { Key = "what", Label = "物品", Kind = FieldKind.Text }, new() { Key = "double", Label = "两倍", Kind = FieldKind.Number, Formula = "2" }],
            },
        ],
        Rights = [new StepRight("fill", "done_on", FieldRight.Read)],
    };

    [Fact]
    public void A_period_is_read_from_its_two_ends_without_seconds()
    {
        var values = Read(("f.when.from", "2026-12-01"), ("f.when.to", "2026-12-03"), ("f.hours.from", "2026-12-01T08:30:00"), ("f.hours.to", "2026-12-01T09:00"));

        values["when"].ShouldBe("2026-12-01/2026-12-03");
        values["hours"].ShouldBe("2026-12-01T08:30/2026-12-01T09:00");
    }

    [Fact]
    public void One_day_given_is_the_first_and_the_last() => Read(("f.when.from", "2026-12-01"))["when"].ShouldBe("2026-12-01/2026-12-01");

    [Fact]
    public void Choices_stand_in_the_order_of_the_form_and_no_others() =>
        Read(("f.needs", "桌签"), ("f.needs", "投影"), ("f.needs", "飞机"))["needs"].ShouldBe("投影\n桌签");

    [Fact]
    public void What_the_step_may_not_change_is_not_taken_from_the_page() =>
        Read(("f.done_on", "2026-12-01"), ("f.name", "新名称"))["done_on"].ShouldBe("2026-11-30");

    [Fact]
    public void Rows_are_read_added_and_taken_away()
    {
        (string, string)[] two = [("rows.items", "2"), ("c.items.0.what", "笔"), ("c.items.1.what", "纸"), ("c.items.1.double", "9")];

        Whats(Read(two)).ShouldBe(["笔", "纸"]);
        Whats(Read([.. two, ("do", "add items")])).ShouldBe(["笔", "纸", ""]);
        Whats(Read([.. two, ("do", "remove items 0")])).ShouldBe(["纸"]);
        Whats(Read([.. two, ("do", "remove items 7")])).ShouldBe(["笔", "纸"]);
        Read(two).Rows("items")[1].Keys.ShouldBe(["what"]);
    }

    [Fact]
    public void A_count_of_rows_that_is_none_is_no_row() => Read(("rows.items", "-3"), ("c.items.0.what", "笔")).Rows("items").ShouldBeEmpty();

    [Fact]
    public void More_rows_than_a_form_may_have_are_cut() => Read(("rows.items", "1000000")).Rows("items").Count.ShouldBe(FormLimits.Rows);

    [Fact]
    public void A_file_is_dropped_from_its_field() =>
        Read(("f.scan", "a1\nb2"), ("do", "drop scan a1"))["scan"].ShouldBe("b2");

    [Fact]
    public void Whoever_wants_to_be_done_is_told_what_is_missing()
    {
        Typed(("do", "ready")).TellsAll.ShouldBeTrue();
        Typed(("tells", "1")).TellsAll.ShouldBeTrue();
        Typed(("do", "save")).TellsAll.ShouldBeFalse();
        Typed(("revision", "12")).Revision.ShouldBe(12);
        Typed(("revision", "x")).Revision.ShouldBe(0);
    }

    private static FormValues Read(params (string Name, string Value)[] fields) => Typed(fields).Read(View());

    private static IEnumerable<string> Whats(FormValues values) => values.Rows("items").Select(row => row.GetValueOrDefault("what", ""));

    private static PhoneFormTyped Typed(params (string Name, string Value)[] fields) => new(new FormCollection(
        fields.GroupBy(field => field.Name, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => new StringValues([.. group.Select(field => field.Value)]), StringComparer.Ordinal)));

    private static FormMatterView View() => new()
    {
        MatterId = Guid.Empty,
        FormKey = "test",
        Design = s_design,
        Version = 1,
        Title = "",
        State = FormMatterState.Draft,
        DrafterName = "",
        OrganId = Guid.Empty,
        UnitId = Guid.Empty,
        SavedAt = DateTimeOffset.UnixEpoch,
        SubmittedAt = null,
        Values = FormValues.Empty.With("done_on", "2026-11-30"),
        Revision = 1,
        Hidden = new HashSet<string>(StringComparer.Ordinal),
        Step = FormDesign.FillStep,
        Item = null,
        ActingFor = null,
        ClosedItemId = null,
        Files = [],
        Opinions = [],
        Draft = null,
        IsLocked = false,
    };
}
