using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Office.Browser.Tests.Phone;

public sealed class PhoneApiTests(PhoneTown town)
{
    [Fact]
    public async Task The_same_decision_sent_again_is_answered_the_same_and_done_once()
    {
        var card = await town.NextCardAsync();
        using var phone = await LeaderAsync();
        var decision = await phone.DecisionAsync(card, "agree", "同意。");
        var token = await phone.TokenAsync();

        var answers = await Task.WhenAll(phone.PostAsync(decision, token), phone.PostAsync(decision, token));
        var later = await phone.PostAsync(decision, token);

        answers.Append(later).ShouldAllBe(answer => answer.GetProperty("state").GetString() == "done");
        (await SignOffsAsync(phone, card)).ShouldBe(3);
    }

    [Fact]
    public async Task A_decision_on_a_text_that_was_not_shown_is_refused_as_stale()
    {
        var card = await town.NextCardAsync();
        using var phone = await LeaderAsync();
        var decision = await phone.DecisionAsync(card, "agree");
        decision["contentHash"] = new string('0', 64);

        var answer = await phone.PostAsync(decision, await phone.TokenAsync());

        Code(answer).ShouldBe("sign-off.card-stale");
        answer.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        await FinishAsync(phone, card);
    }

    [Fact]
    public async Task An_opinion_of_a_megabyte_is_refused_with_a_sentence_and_nothing_is_signed()
    {
        var card = await town.NextCardAsync();
        using var phone = await LeaderAsync();
        var decision = await phone.DecisionAsync(card, "agree", new string('同', 1 << 20));

        Code(await phone.PostAsync(decision, await phone.TokenAsync())).ShouldBe("sign-off.opinion-too-long");

        (await SignOffsAsync(phone, card)).ShouldBe(2);
        await FinishAsync(phone, card);
    }

    [Fact]
    public async Task Markup_in_an_opinion_is_text()
    {
        var card = await town.NextCardAsync();
        using var phone = await LeaderAsync();

        (await phone.DecideAsync(card, "agree", "<script>alert(1)</script>同意")).GetProperty("state").GetString().ShouldBe("done");

        var page = await phone.Client.GetStringAsync(card, TestContext.Current.CancellationToken);
        page.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Fact]
    public async Task Somebody_else_finds_neither_the_card_nor_its_decision()
    {
        var card = await town.NextCardAsync();
        using var leader = await LeaderAsync();
        using var stranger = await LightPhone.SignInAsync(await town.AddressAsync(), town.People.Stranger);
        var decision = await leader.DecisionAsync(card, "agree");

        (await stranger.Client.GetAsync(card, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Client.GetAsync($"{card}/pages/1", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostAsync(decision, await stranger.TokenAsync())).GetProperty("state").GetString().ShouldBe("refused");

        (await SignOffsAsync(leader, card)).ShouldBe(2);
        await FinishAsync(leader, card);
    }

    [Fact]
    public async Task Without_the_token_of_the_session_nothing_is_taken()
    {
        using var phone = await LeaderAsync();

        var answer = await phone.Client.PostAsJsonAsync("/api/decisions", new { }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Code(await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).ShouldBe("api.not-from-our-page");
    }

    [Fact]
    public async Task A_request_that_another_site_makes_is_not_taken_even_with_a_token()
    {
        using var phone = await LeaderAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/decisions") { Content = JsonContent.Create(new { }) };
        request.Headers.Add("RequestVerificationToken", await phone.TokenAsync());
        request.Headers.Add("Origin", "https://elsewhere.example");

        (await phone.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_is_answered_without_a_session()
    {
        using var client = new HttpClient { BaseAddress = await town.AddressAsync() };

        var answer = await client.PostAsJsonAsync("/api/decisions", new { }, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<LightPhone> LeaderAsync()
    {
        var address = await town.AddressAsync();
        return await LightPhone.SignInAsync(address, town.People.Leader.Name);
    }

    // What is refused must still be possible in the right way.
    private static async Task FinishAsync(LightPhone phone, string card)
        => (await phone.DecideAsync(card, "initial")).GetProperty("state").GetString().ShouldBe("done");

    private static async Task<int> SignOffsAsync(LightPhone phone, string card)
        => (await phone.Client.GetStringAsync(card, TestContext.Current.CancellationToken)).Split("class=\"opinion decision-").Length - 1;

    private static string? Code(JsonElement answer) => answer.GetProperty("code").GetString();
}
