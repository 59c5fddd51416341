using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Office.Browser.Tests.Hosting;
using Office.Documents.Content;
using Office.Documents.Dispatches;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Data;
using Office.Web.Layout;
using Office.Web.Reactions;
using Office.Web.Security;
using Office.Web.Startup;

namespace Office.Browser.Tests.Phone;

/// <summary>
/// The demo city with submitted dispatches that all go to one leader. They are written before the program starts; whoever stands
/// before the leader signs through the phone's own interface, so that nothing is put into the database by hand.
/// </summary>
public sealed class PhoneTown : IAsyncDisposable
{
    // As many as the tests of the phone take, and some.
    private const int Dispatches = 46;

    private readonly Lazy<Task<OfficeProcess>> _office;
    private readonly Queue<Guid> _submitted = new();
    private PhonePeople? _people;

    public PhoneTown() => _office = new(StartAsync);

    internal PhonePeople People => _people ?? throw new InvalidOperationException("The town has not started.");

    public async Task<Uri> AddressAsync() => (await _office.Value).Address;

    /// <summary>Signs whatever an earlier test left before the leader.</summary>
    public async Task ClearAsync()
    {
        using var leader = await LightPhone.SignInAsync(await AddressAsync(), People.Leader.Name);
        foreach (var card in await leader.CardsAsync())
        {
            await leader.DecideAsync(card, "initial");
        }
    }

    /// <summary>Brings the next dispatch before the leader and answers its card's address.</summary>
    public async Task<string> NextCardAsync()
    {
        var address = await AddressAsync();
        var dispatch = _submitted.Dequeue();
        foreach (var name in (string[])[People.Head, People.Reviewer])
        {
            using var phone = await LightPhone.SignInAsync(address, name);
            var card = await phone.FindCardAsync(dispatch);
            (await phone.DecideAsync(card, "agree")).GetProperty("state").GetString().ShouldBe("done");
        }

        using var leader = await LightPhone.SignInAsync(address, People.Leader.Name);
        return await leader.FindCardAsync(dispatch);
    }

    public async ValueTask DisposeAsync()
    {
        if (_office.IsValueCreated)
        {
            await (await _office.Value).DisposeAsync();
        }
    }

    private async Task<OfficeProcess> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("office-phone-").FullName;
        await WriteAsync(data);
        return await OfficeProcess.StartOverAsync(data, ["run"], CancellationToken.None);
    }

    private async Task WriteAsync(string data)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("Office:Data", data), new("Office:Demo", "true")]);
        builder.AddOfficePages();
        builder.Services.AddOfficeData(builder.Configuration);
        builder.Services.AddOfficeDirectory();
        builder.Services.AddOfficeSecurity(builder.Configuration);
        builder.Services.AddDocumentWork(builder.Configuration);
        await using var app = builder.Build();
        foreach (var step in app.Services.GetServices<IStartupStep>())
        {
            (await step.PrepareAsync(CancellationToken.None)).ShouldBeNull();
        }

        _people = PhonePeople.Choose(((IDirectorySource)app.Services.GetRequiredService(typeof(IDirectorySource))).Current);
        var dispatcher = ((IDispatcherSource)app.Services.GetRequiredService(typeof(IDispatcherSource))).For(_people.Drafter);
        var ids = (IIdSource)app.Services.GetRequiredService(typeof(IIdSource));
        for (var number = 1; number <= Dispatches; number++)
        {
            _submitted.Enqueue(await SubmitAsync(dispatcher, ids, number));
        }
    }

    private async Task<Guid> SubmitAsync(IDispatcher dispatcher, IIdSource ids, int number)
    {
        var id = ids.Next();
        var form = new DraftForm
        {
            Content = Text(number),
            Recipients = [new(People.Drafter.OrganId, "各有关单位", RecipientKind.Main, 0)],
            Disclosure = Disclosure.OnInitiative,
            SecrecyReviewed = true,
            Route = new Route([], [], People.Leader.Id),
        };
        (await dispatcher.SendAsync(new StartDispatch(id, form.Content), new CommandEnvelope(ids.Next()))).Fault.ShouldBeNull();
        var saved = await dispatcher.SendAsync(new SaveDraft(id, null, form, BaseRevision: 1), new CommandEnvelope(ids.Next()));
        saved.Fault.ShouldBeNull();
        (await dispatcher.SendAsync(new SubmitDispatch(id, null, saved.Value), new CommandEnvelope(ids.Next()))).Fault.ShouldBeNull();
        return id;
    }

    private static DocumentContent Text(int number) => new()
    {
        Kind = DocumentKind.Notice,
        Urgency = number % 3 is 0 ? Urgency.ExtraUrgent : Urgency.Ordinary,
        Title = $"关于做好2026年第{number}次防汛检查工作的通知",
        MainRecipients = ["各有关单位"],
        Body =
        [
            new Paragraph("为做好今年防汛工作，现就有关事项通知如下。"),
            new Heading(1, "一、压实责任"),
            .. Enumerable.Range(1, 12).Select(_ => new Paragraph(
                "各单位要于4月30日前完成隐患排查，逐项登记，明确责任人和整改时限，做到底数清、情况明，确保人民群众生命财产安全。")),
        ],
    };
}
