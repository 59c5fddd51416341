using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Exchange;
using Office.Documents.Dispatches;
using Office.Documents.Incomings;
using Office.Integration.Tests.Dispatches;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Incomings;

/// <summary>What came through the exchange: signed for it is the registry's, sent back it stands on the sender's board.</summary>
public sealed class ArrivedPaperTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_signed_for_waits_to_be_registered_with_the_senders_fields(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var arrival = await SignedForAsync(town);
        var view = await town.IncomingAsync(BureauClerk, arrival.Id);

        (view.Incoming.State, view.Incoming.SenderName, view.Incoming.SenderNumber, view.Incoming.IsArrival)
            .ShouldBe((IncomingState.AwaitingRegistration, arrival.SenderName, arrival.Number, true));
        view.Item!.StepId.ShouldBe(IncomingSteps.Register);
        (await town.SendAsync(BureauClerk, new RegisterIncoming(arrival.Id, view.Item.Id, FormOf(view.Incoming), []))).Value.ShouldStartWith("收〔");
        (await town.IncomingAsync(BureauClerk, arrival.Id)).Incoming.ContentHash.Length.ShouldBe(32);
    }

    [Fact]
    public async Task Two_clerks_with_the_same_arrival_register_it_once()
    {
        await using var town = await DispatchTown.StartAsync();
        var arrival = await SignedForAsync(town);
        var view = await town.IncomingAsync(BureauClerk, arrival.Id);
        var register = new RegisterIncoming(arrival.Id, view.Item!.Id, FormOf(view.Incoming), []);

        (await town.SendAsync(BureauClerk, register)).Fault.ShouldBeNull();
        (await town.SendAsync(BureauClerk, register)).Fault.ShouldNotBeNull();

        (await town.Office.ReadAsync(db => db.Set<Incoming>().CountAsync(i => i.OrganId == Bureau && i.Number != null, DispatchTown.Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_paper_that_the_check_refuses_comes_back_with_its_reason_on_the_senders_board()
    {
        await using var town = await DispatchTown.StartAsync();
        var arrival = await SignedForAsync(town);
        var view = await town.IncomingAsync(BureauClerk, arrival.Id);
        (await town.SendAsync(BureauClerk, new RegisterIncoming(arrival.Id, view.Item!.Id, FormOf(view.Incoming), []))).Fault.ShouldBeNull();
        view = await town.IncomingAsync(BureauClerk, arrival.Id);
        (await town.SendAsync(BureauClerk, new CheckIncoming(
            arrival.Id, view.Item!.Id, IncomingVerdict.Refuse, IncomingChecks.None, [], "不属本机关职权", view.Sight))).Fault.ShouldBeNull();
        (await town.SendAsync(BureauClerk, new SendBackIncoming(arrival.Id, (await town.ItemAsync(BureauClerk, arrival.Id)).WorkItemId))).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.IncomingAsync(BureauClerk, arrival.Id)).Incoming.State.ShouldBe(IncomingState.SentBack);
        var delivery = (await town.AskAsync(Drafter, new ListDeliveries(arrival.SenderDispatchId))).Value[0];
        (delivery.State, delivery.ReturnReason).ShouldBe((DeliveryState.Returned, "不属本机关职权"));
    }

    private static IncomingForm FormOf(Incoming paper) => new()
    {
        SenderName = paper.SenderName,
        SenderNumber = paper.SenderNumber,
        Title = paper.Title,
        Kind = paper.Kind,
    };

    private static async Task<Arrival> SignedForAsync(DispatchTown town)
    {
        await town.DispatchAtAsync("end", TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) });
        await town.PumpAsync();
        var arrival = await town.Office.ReadAsync(db => db.Arrivals.SingleAsync(a => a.OrganId == Bureau, DispatchTown.Token));
        var item = (await town.ItemAsync(BureauClerk, arrival.Id)).WorkItemId;
        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item, ReturnReason: null))).Fault.ShouldBeNull();
        await town.PumpAsync();
        return arrival;
    }
}
