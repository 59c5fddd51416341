using System.Text.Json;
using Office.Browser.Tests.Hosting;
using Office.Organization.Foundation;

namespace Office.Browser.Tests.Phone;

/// <summary>What arrived from another organ, answered through the phone's interface; its page is the desk's own.</summary>
public sealed class PhoneArrivalTests(Town town)
{
    [Fact]
    public async Task An_arrival_is_signed_for_once_however_often_it_is_sent()
    {
        var arrival = await town.BringArrivalAsync();
        using var clerk = await LightPhone.SignInAsync(await town.AddressAsync(), arrival.Holder);
        (await IsListedAsync(clerk, arrival)).ShouldBeTrue();
        var answer = await AnswerAsync(arrival, "sign-for");

        State(await clerk.PostAsync(answer, await clerk.TokenAsync())).ShouldBe("done");
        State(await clerk.PostAsync(answer, await clerk.TokenAsync())).ShouldBe("done");

        (await IsListedAsync(clerk, arrival)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_arrival_goes_back_only_with_a_reason()
    {
        var arrival = await town.BringArrivalAsync();
        using var clerk = await LightPhone.SignInAsync(await town.AddressAsync(), arrival.Holder);

        var refused = await clerk.PostAsync(await AnswerAsync(arrival, "send-back", " "), await clerk.TokenAsync());
        State(refused).ShouldBe("refused");
        refused.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        (await IsListedAsync(clerk, arrival)).ShouldBeTrue();

        State(await clerk.PostAsync(await AnswerAsync(arrival, "send-back", "主送机关有误。"), await clerk.TokenAsync())).ShouldBe("done");
        (await IsListedAsync(clerk, arrival)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_else_answers_an_arrival()
    {
        var arrival = await town.BringArrivalAsync();
        using var clerk = await LightPhone.SignInAsync(await town.AddressAsync(), arrival.Holder);
        using var stranger = await LightPhone.SignInAsync(await town.AddressAsync(), "韩俊贵");

        State(await stranger.PostAsync(await AnswerAsync(arrival, "sign-for"), await stranger.TokenAsync())).ShouldBe("refused");

        (await IsListedAsync(clerk, arrival)).ShouldBeTrue();
    }

    private static string? State(JsonElement answer) => answer.GetProperty("state").GetString();

    private static async Task<bool> IsListedAsync(LightPhone phone, TownPaper arrival)
        => (await phone.Client.GetStringAsync("/m", TestContext.Current.CancellationToken)).Contains(arrival.Page, StringComparison.Ordinal);

    private async Task<Dictionary<string, object?>> AnswerAsync(TownPaper arrival, string decision, string? reason = null)
        => new(StringComparer.Ordinal)
        {
            ["commandId"] = (await town.OfAsync<IIdSource>()).Next(),
            ["dispatchId"] = arrival.Id,
            ["workItemId"] = arrival.Item,
            ["decision"] = decision,
            ["opinion"] = reason,
        };
}
