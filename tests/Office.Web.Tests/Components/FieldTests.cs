using Bunit;
using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Tests.Components;

public sealed class FieldTests : ComponentContext
{
    [Fact]
    public void The_label_points_to_the_input()
    {
        var field = RenderTitle(fault: null);
        field.Find("label").GetAttribute("for").ShouldBe(field.Find("input").Id);
    }

    [Fact]
    public void An_error_is_tied_to_the_input()
    {
        var field = RenderTitle(new TitleMissing("title"));
        var input = field.Find("input");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        input.GetAttribute("aria-describedby")!.ShouldContain(field.Find(".field-error").Id!);
    }

    [Fact]
    public void A_fault_of_another_field_is_not_shown_here() =>
        RenderTitle(new TitleMissing("kind")).FindAll(".field-error").ShouldBeEmpty();

    [Fact]
    public void A_date_is_shown_in_the_language_of_the_page()
    {
        Speak("en");
        var english = Render<DateInput>(p => p.Add(d => d.Value, new DateOnly(2026, 11, 22)));
        english.Find("input").GetAttribute("value").ShouldBe("22 November 2026");
        Speak("zh-CN");
        var chinese = Render<DateInput>(p => p.Add(d => d.Value, new DateOnly(2026, 11, 22)));
        chinese.Find("input").GetAttribute("value").ShouldBe("2026年11月22日");
    }

    [Fact]
    public void A_date_typed_without_marks_is_read()
    {
        DateOnly? read = null;
        var date = Render<DateInput>(p => p.Add(d => d.ValueChanged, EventCallback.Factory.Create<DateOnly?>(this, day => read = day)));
        date.Find("input").Change("20261122");
        read.ShouldBe(new DateOnly(2026, 11, 22));
    }

    [Fact]
    public void What_is_not_a_date_stays_and_is_explained()
    {
        var date = Render<DateInput>();
        date.Find("input").Change("下周三");
        date.Find("input").GetAttribute("value").ShouldBe("下周三");
        date.Find(".field-error").TextContent.ShouldContain("无法识别");
    }

    private IRenderedComponent<Field> RenderTitle(Fault? fault) => Render<Field>(p => p
        .Add(f => f.Name, "title")
        .Add(f => f.Label, "标题")
        .Add(f => f.Hint, "由事由和文种组成")
        .Add(f => f.Fault, fault)
        .AddChildContent<TextInput>());

    private sealed record TitleMissing(string Where) : Invalid("foundation.missing", Where);
}
