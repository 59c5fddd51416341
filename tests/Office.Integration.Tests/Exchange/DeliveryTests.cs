using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Web.Features.Files;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Exchange;

/// <summary>Copies on their way: told twice, answered once, returned with a reason, receipts late and doubled.</summary>
public sealed class DeliveryTests
{
    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };

    private static Actor Machine { get; } = Actor.Machine(Guid.Empty);

    private static CancellationToken Token => DispatchTown.Token;

    [Fact]
    public async Task A_delivery_that_is_told_again_arrives_once()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);

        (await town.SendAsync(Machine, new ReceiveDelivery(arrival.Id))).Fault.ShouldBeNull();

        (await town.Office.ReadAsync(db => db.Arrivals.CountAsync(a => a.OrganId == Bureau, Token))).ShouldBe(1);
        (await town.BoxesAsync(BureauClerk)).ShouldBe((1, 0, 0));
    }

    [Fact]
    public async Task What_arrived_can_be_read_page_by_page_with_its_number_and_seal()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);

        var paper = (await town.AskAsync(BureauClerk, new GetArrivalPaper(arrival.Id))).Value;

        paper.Printed.ShouldNotBeNull().Content.Title.ShouldBe(TownSteps.Notice.Title);
        paper.Printed.Imprint.Number.ShouldBe(arrival.Number);
        paper.Printed.Imprint.Seal.ShouldNotBeNull();
        paper.PageCount.ShouldBe(arrival.PageCount);
        (await town.AskAsync(TownshipClerk, new GetArrivalPaper(arrival.Id))).Fault.ShouldNotBeNull("it was not sent to them");
    }

    [Fact]
    public async Task A_file_that_was_not_laid_out_here_is_not_shown_as_if_it_were()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        await town.Office.ArrangeAsync(db => db.Arrivals.Where(a => a.Id == arrival.Id)
            .ExecuteUpdate(set => set.SetProperty(a => a.SealedHash, new byte[32])));

        (await town.AskAsync(BureauClerk, new GetArrivalPaper(arrival.Id))).Value.Printed.ShouldBeNull();
    }

    [Fact]
    public async Task A_strangers_file_is_drawn_by_the_machines_own_reader()
    {
        Assert.SkipUnless(PdfPictures.IsThere, "poppler-utils is not installed.");
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        using var pictures = new PdfPictures(town.Office.Get<IAttachmentStore>(), TimeProvider.System);

        var picture = await pictures.DrawAsync(Convert.ToHexStringLower(arrival.SealedHash), 1, Token);

        picture.ShouldNotBeNull().AsSpan(1, 3).SequenceEqual("PNG"u8).ShouldBeTrue();
        (await pictures.DrawAsync(Convert.ToHexStringLower(arrival.SealedHash), 99, Token)).ShouldBeNull();
        (await pictures.DrawAsync(new string('0', 64), 1, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_copy_comes_back_with_its_reason_on_the_senders_board()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        var item = (await town.ItemAsync(BureauClerk, arrival.Id)).WorkItemId;
        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item, " "))).Fault.ShouldBe(new DispatchFault.ReasonMissing());

        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item, "主送机关有误"))).Fault.ShouldBeNull();
        await town.PumpAsync();

        var delivery = (await town.AskAsync(Drafter, new ListDeliveries(arrival.SenderDispatchId))).Value[0];
        (delivery.State, delivery.ReturnReason, delivery.AnsweredBy).ShouldBe((DeliveryState.Returned, "主送机关有误", BureauClerk.Name));
    }

    [Fact]
    public async Task What_was_signed_for_is_neither_signed_for_nor_returned_again()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        var item = (await town.ItemAsync(BureauClerk, arrival.Id)).WorkItemId;
        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item, ReturnReason: null))).Fault.ShouldBeNull();

        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item, "退回"))).Fault.ShouldNotBeNull();

        await town.PumpAsync();
        (await town.AskAsync(Drafter, new ListDeliveries(arrival.SenderDispatchId))).Value[0].State.ShouldBe(DeliveryState.SignedFor);
    }

    [Fact]
    public async Task A_receipt_that_comes_late_or_twice_changes_nothing()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        var signed = new Receipt(DeliveryState.SignedFor, town.Office.Clock.GetUtcNow(), "郑晓", Reason: null);
        var receipt = new RecordReceipt(arrival.SenderDispatchId, arrival.Id, signed);
        (await town.SendAsync(Machine, receipt)).Fault.ShouldBeNull();

        (await town.SendAsync(Machine, receipt)).Fault.ShouldBeNull();
        (await town.SendAsync(Machine, receipt with { Receipt = signed with { State = DeliveryState.Opened, By = "别人" } })).Fault.ShouldBeNull();

        var delivery = (await town.AskAsync(Drafter, new ListDeliveries(arrival.SenderDispatchId))).Value[0];
        (delivery.State, delivery.AnsweredBy, delivery.OpenedAt).ShouldBe((DeliveryState.SignedFor, "郑晓", null));
    }

    [Fact]
    public async Task Another_organs_clerk_does_not_see_what_arrived_here()
    {
        await using var town = await SentAsync();
        var arrival = await ArrivalAsync(town);
        var item = (await town.ItemAsync(BureauClerk, arrival.Id)).WorkItemId;

        (await town.AskAsync(TownshipClerk, new GetArrival(arrival.Id))).Fault.ShouldNotBeNull();
        (await town.SendAsync(TownshipClerk, new AnswerArrival(arrival.Id, item, ReturnReason: null))).Fault.ShouldNotBeNull();

        (await town.BoxesAsync(BureauClerk)).Pending.ShouldBe(1);
    }

    private static async Task<DispatchTown> SentAsync()
    {
        var town = await DispatchTown.StartAsync();
        await town.DispatchAtAsync("end", Short);
        await town.PumpAsync();
        return town;
    }

    private static Task<Arrival> ArrivalAsync(DispatchTown town) =>
        town.Office.ReadAsync(db => db.Arrivals.SingleAsync(a => a.OrganId == Bureau, Token));
}
