using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Filling;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Testing;
using Office.Web.Features.BusinessForms;
using Office.Web.Tests.Components;

namespace Office.Web.Tests.Features.BusinessForms;

/// <summary>The fields of a form as they stand on its page.</summary>
public sealed class FormFieldsTests : ComponentContext
{
    private static readonly FormDesign s_design = new()
    {
        Name = "领用",
        Fields =
        [
            new() { Key = "kind", Label = "类别", Kind = FieldKind.Choice, Options = ["普通", "贵重"], Required = true },
            new() { Key = "why", Label = "理由", Kind = FieldKind.LongText, VisibleWhen = "kind == '贵重'", Required = true },
            new() { Key = "wishes", Label = "需求", Kind = FieldKind.MultiChoice, Options = ["甲", "乙", "丙"] },
            new()
            {
                Key = "items", Label = "明细", Kind = FieldKind.Table,
                Columns =
                [
                    new() { Key = "count", Label = "数量", Kind = FieldKind.Number, Required = true },
                    new() { Key = "price", Label = "单价", Kind = FieldKind.Money },
                    new() { Key = "amount", Label = "金额", Kind = FieldKind.Money, Formula = "count * price", Total = true },
                ],
            },
            new() { Key = "total", Label = "合计", Kind = FieldKind.Money, Formula = "sum(items.amount)" },
            new() { Key = "when", Label = "时间", Kind = FieldKind.Period },
            new() { Key = "who", Label = "经办", Kind = FieldKind.Official },
        ],
    };

    public FormFieldsTests()
    {
        Services.AddSingleton<IDirectorySource>(new Town());
        Services.AddSingleton<IDispatcher>(new ScriptedOffice());
        Services.AddSingleton<IIdSource>(new SequentialIds());
        Services.AddSingleton(AttachmentLimits.Standard);
    }

    [Fact]
    public void A_field_comes_into_view_with_the_answer_that_asks_for_it()
    {
        var (fields, _) = Show();
        fields.FindAll("[data-field=why]").ShouldBeEmpty();

        fields.Find("[data-field=kind] select").Change("贵重");

        fields.Find("[data-field=why] textarea").ShouldNotBeNull();
        fields.Find("[data-field=why] label").TextContent.ShouldContain("必填");
    }

    [Fact]
    public void Rows_are_added_calculated_and_summed_while_they_are_typed()
    {
        var (fields, filling) = Show();
        fields.Find("[data-add-row=items]").Click();
        fields.Find("[data-cell='items.0.count'] input").Change("3");
        fields.Find("[data-cell='items.0.price'] input").Change("1234.5");

        fields.Find("[data-cell='items.0.amount']").TextContent.Trim().ShouldBe("3,703.50");
        fields.Find("[data-total='items.amount']").TextContent.Trim().ShouldBe("3,703.50");
        fields.Find("[data-field=total] [data-value]").TextContent.ShouldBe("3,703.50");
        filling.State.Values["total"].ShouldBe("3703.5");
    }

    [Fact]
    public void A_row_that_is_removed_takes_its_sum_with_it()
    {
        var (fields, filling) = Show();
        fields.Find("[data-add-row=items]").Click();
        fields.Find("[data-cell='items.0.count'] input").Change("3");

        fields.Find("button[aria-label='删除第 1 行']").Click();

        filling.Values.Rows("items").ShouldBeEmpty();
        fields.FindAll("table").ShouldBeEmpty();
    }

    [Fact]
    public void What_is_wrong_is_told_at_the_field_and_tied_to_it()
    {
        var (fields, _) = Show();
        fields.Find("[data-add-row=items]").Click();
        fields.Find("[data-cell='items.0.count'] input").Change("三");

        var input = fields.Find("[data-cell='items.0.count'] input");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        fields.Find("[id='" + input.GetAttribute("aria-describedby") + "']").TextContent.ShouldContain("请填写数字");
    }

    [Fact]
    public void What_is_missing_is_told_when_it_is_to_be_handed_in_and_not_before()
    {
        var (fields, filling) = Show();
        fields.FindAll(".field-error").ShouldBeEmpty();

        filling.TellsAll = true;
        fields.Render();

        fields.Find("[data-field=kind] .field-error").TextContent.ShouldContain("请填写这一栏");
    }

    [Fact]
    public void Several_choices_stand_in_the_order_of_the_form()
    {
        var (fields, filling) = Show();
        fields.FindAll("[data-field=wishes] input")[2].Change(true);
        fields.FindAll("[data-field=wishes] input")[0].Change(true);

        filling.Values["wishes"].ShouldBe("甲\n丙");
    }

    [Fact]
    public void The_first_day_is_taken_for_the_last_until_another_is_given()
    {
        var (fields, filling) = Show();
        fields.FindAll("[data-field=when] input")[0].Change("2026-12-01");
        filling.Values["when"].ShouldBe("2026-12-01/2026-12-01");

        fields.FindAll("[data-field=when] input")[1].Change("2026-12-03");
        filling.Values["when"].ShouldBe("2026-12-01/2026-12-03");
    }

    [Fact]
    public void A_field_that_may_only_be_read_has_no_input()
    {
        var filling = new FormFilling(s_design, FormValues.Empty.With("kind", "普通"), step: null, _ => false);
        var fields = Render<FormFieldsView>(p => p.Add(view => view.Filling, filling));

        fields.FindAll("input, select, textarea, button").ShouldBeEmpty();
        fields.Find("[data-field=kind] [data-value]").TextContent.ShouldBe("普通");
    }

    [Fact]
    public void In_English_no_Chinese_word_of_ours_is_left()
    {
        Speak("en");
        var (fields, filling) = Show();
        filling.TellsAll = true;
        fields.Render();

        fields.Find("[data-field=kind] .field-error").TextContent.ShouldContain("Fill this in.");
        fields.Find("[data-add-row=items]").TextContent.ShouldBe("Add a row");
    }

    private (IRenderedComponent<FormFieldsView> Fields, FormFilling Filling) Show()
    {
        var filling = new FormFilling(s_design, FormValues.Empty, FormDesign.FillStep, field => s_design.Edits(FormDesign.FillStep, field));
        var fields = Render<FormFieldsView>(p => p.Add(view => view.Filling, filling));
        filling.Changed += (_, _) => fields.Render();
        return (fields, filling);
    }

    private sealed class Town : IDirectorySource
    {
        public DirectorySnapshot Current => DirectorySnapshot.Empty;
    }
}
