using Office.Documents.BusinessForms.Designs;
using Office.Web.Features.BusinessForms;

namespace Office.Web.Tests.Features.BusinessForms;

/// <summary>What the designer does with a design.</summary>
public sealed class DesignSheetTests
{
    [Fact]
    public void A_new_field_has_a_key_of_its_own_and_stands_behind_the_chosen_one()
    {
        var sheet = new DesignSheet(new FormDesign());
        sheet.Add(FieldKind.Text, "甲");
        sheet.Add(FieldKind.Number, "乙");
        sheet.Choose(0);
        sheet.Add(FieldKind.Choice, "丙");

        sheet.Design.Fields.Select(field => field.Label).ShouldBe(["甲", "丙", "乙"]);
        sheet.Design.Fields.Select(field => field.Key).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
        DesignCheck.Of(sheet.Design with { Name = "表" }).ShouldBeEmpty();
    }

    [Fact]
    public void Rights_follow_a_field_to_its_new_key_and_go_with_it()
    {
        var sheet = new DesignSheet(new FormDesign { Fields = [new() { Key = "a", Label = "甲" }] });
        sheet.Allow("head", "a", FieldRight.Hidden);
        sheet.Choose(0);
        sheet.Put(sheet.Chosen! with { Key = "b" });
        sheet.Design.Rights.ShouldBe([new StepRight("head", "b", FieldRight.Hidden)]);

        sheet.Remove(0);

        sheet.Design.Rights.ShouldBeEmpty();
    }

    [Fact]
    public void A_usual_right_is_not_written()
    {
        var sheet = new DesignSheet(new FormDesign { Fields = [new() { Key = "a", Label = "甲" }] });
        sheet.Allow("head", "a", FieldRight.Edit);
        sheet.Allow("head", "a", FieldRight.Read);

        sheet.Design.Rights.ShouldBeEmpty();
    }

    [Fact]
    public void A_column_is_changed_in_its_table()
    {
        var sheet = new DesignSheet(new FormDesign());
        sheet.Add(FieldKind.Table, "明细");
        sheet.AddColumn(FieldKind.Money, "金额");
        sheet.Put(sheet.Chosen! with { Total = true });

        (sheet.Design.Fields[0].Columns[1].Key, sheet.Design.Fields[0].Columns[1].Total).ShouldBe(("c2", true));
        sheet.RemoveColumn(0, 1);
        sheet.Design.Fields[0].Columns.Count.ShouldBe(1);
    }
}
