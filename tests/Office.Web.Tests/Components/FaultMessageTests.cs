using Bunit;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Tests.Components;

public sealed class FaultMessageTests : ComponentContext
{
    [Theory]
    [InlineData("zh-CN", "内容已被更新")]
    [InlineData("en", "has changed since you opened it")]
    public void A_fault_is_told_in_the_readers_language(string culture, string words)
    {
        Speak(culture);
        var message = Render<FaultMessage>(p => p.Add(m => m.Fault, new FoundationFault.Stale(4)));
        message.Find(".alert-title").TextContent.ShouldContain(words);
        message.Find("[role=alert]").GetAttribute("data-fault").ShouldBe("foundation.stale");
    }

    [Fact]
    public void A_code_without_a_text_gets_the_general_sentence()
    {
        var message = Render<FaultMessage>(p => p.Add(m => m.Fault, new Unheard()));
        message.Find(".alert-title").TextContent.ShouldContain("您的内容已保留");
    }

    [Fact]
    public void No_fault_shows_nothing() =>
        Render<FaultMessage>(p => p.Add(m => m.Fault, (Fault?)null)).Markup.Trim().ShouldBeEmpty();

    private sealed record Unheard() : Conflict("nowhere.unheard");
}
