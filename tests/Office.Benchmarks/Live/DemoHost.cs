using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Office.Benchmarks.Sites;
using Office.Documents.Signatures;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web;
using Office.Web.Security;
using Office.Web.Startup;

namespace Office.Benchmarks.Live;

/// <summary>
/// The whole web application over the demo city in a process of its own, with a hand inside: it takes one word a line on stdin
/// (<c>sign</c>, <c>memory</c>) and answers with one line of JSON. It ends when stdin does.
/// </summary>
internal static class DemoHost
{
    public const string Argument = "--host";

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    public static async Task RunAsync(string data, int dispatches)
    {
        await using var app = OfficeApplication.Build(
        [
            "--applicationName=Office.Web", "--urls=http://127.0.0.1:0", $"--Office:Data={data}", "--Office:Demo=True",
            "--Logging:LogLevel:Default=Warning",
        ]);
        foreach (var step in Of<IEnumerable<IStartupStep>>(app))
        {
            await step.PrepareAsync(CancellationToken.None);
        }

        await app.StartAsync();
        var papers = new Paperwork(Of<IDispatcherSource>(app), Of<IUnitOfWork>(app), Of<IIdSource>(app));
        var people = await PeopleAsync(app);
        for (var number = 0; number < dispatches; number++)
        {
            await papers.SubmitAsync(people.Drafter, people.Signer, Title(number), CancellationToken.None);
        }

        Unlock(app, people.Head);
        var decisions = new Queue<(int Number, Documents.SignOffs.SignOffDispatch Decision)>(
            (await papers.DecisionsAsync("unit-check", CancellationToken.None)).Select((decision, number) => (number, decision)));
        Say(new Opened(
            app.Urls.First(), people.Reviewer, people.Head.OfficialId,
            [.. Of<IDirectorySource>(app).Current.Officials.Where(one => one.Id != people.Reviewer).Select(one => one.Id)],
            [.. decisions.Select(one => one.Decision.DispatchId)]));
        while (await Console.In.ReadLineAsync() is { } word)
        {
            if (word is "memory")
            {
                Say(Memory());
                continue;
            }

            var (_, decision) = decisions.Dequeue();
            var at = (double)(TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond;
            await papers.SendAsync(people.Head, decision, CancellationToken.None);
            Say(new Signed(decision.DispatchId, at));
        }
    }

    private static string Title(int number) => $"关于第{number:D5}项工作的通知";

    /// <summary>Somebody whose drafts go to a head and then to one reviewer of the same organ.</summary>
    private static async Task<(Actor Drafter, Actor Head, Guid Reviewer, Guid Signer)> PeopleAsync(WebApplication app)
    {
        var city = Of<IDirectorySource>(app).Current;
        var found = (
            from organ in city.Organs
            from drafter in city.ByDuty(organ.Id, Duty.Drafter)
            let head = city.HeadOf(drafter.UnitId)
            where head is not null && head.OfficialId != drafter.OfficialId
            let reviewer = city.ByDuty(organ.Id, Duty.OfficeReview).FirstOrDefault(one => one.OfficialId != head.OfficialId)
            from signer in city.ByDuty(organ.Id, Duty.Leader)
            where reviewer is not null
            select (drafter, head, reviewer, signer)).First();
        return (
            await ActorAsync(app, found.drafter), await ActorAsync(app, found.head), found.reviewer.OfficialId, found.signer.OfficialId);
    }

    private static async Task<Actor> ActorAsync(WebApplication app, PostEntry post)
    {
        var account = await Of<IDispatcherSource>(app).For(Actor.Machine(Installation.Id))
            .AskAsync(new FindAccountOf(post.OfficialId), CancellationToken.None);
        var name = Of<IDirectorySource>(app).Current.Official(post.OfficialId)!.Name;
        return new Actor(account.Value.AccountId, post.OfficialId, post.Id, post.UnitId, post.OrganId, name, post.Title);
    }

    private static void Unlock(WebApplication app, Actor actor)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Of<UnlockedKeys>(app).Add(actor, new Guid(7, 7, 7, new byte[8]), key.ExportSubjectPublicKeyInfo(), key.ExportPkcs8PrivateKey());
    }

    private static Held Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return new Held(GC.GetTotalMemory(forceFullCollection: true) / 1024.0, Environment.WorkingSet / 1024.0);
    }

    private static void Say<T>(T answer) => Console.Out.WriteLine(JsonSerializer.Serialize(answer, s_web));

    private static T Of<T>(WebApplication app)
        where T : notnull => (T)app.Services.GetService(typeof(T))!;

    /// <summary>What the host says first.</summary>
    internal sealed record Opened(string Address, Guid Reviewer, Guid Head, IReadOnlyList<Guid> Others, IReadOnlyList<Guid> Documents);

    /// <summary>A decision was committed; it was sent at this Unix time in milliseconds.</summary>
    internal sealed record Signed(Guid Document, double At);

    /// <summary>Memory in KiB after a full collection.</summary>
    internal sealed record Held(double Heap, double Resident);
}
