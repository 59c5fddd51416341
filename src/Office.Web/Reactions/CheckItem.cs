using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Office.Documents.Archives;
using Office.Documents.Attachments;
using Office.Documents.BusinessForms.Registers;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Web.Reactions;

/// <summary>Checks the stored package of an item again, against the digest that the register holds.</summary>
internal sealed class CheckItem(PackageChecker checker) : IReaction<ArchiveCheckDue>
{
    public Task ReactAsync(ArchiveCheckDue officeEvent, CancellationToken cancellationToken) =>
        checker.CheckAsync(officeEvent.ItemId, officeEvent.Occasion, cancellationToken);
}

/// <summary>Looks at stored packages.</summary>
internal sealed class PackageChecker(IDispatcherSource dispatchers, IAttachmentStore store, IFileScanner scanner, IIdSource ids)
{
    /// <summary>Checks an item's package and records what was found; whether nothing failed.</summary>
    /// <exception cref="InvalidOperationException">It could not be recorded.</exception>
    public async Task<bool> CheckAsync(Guid itemId, ArchiveOccasion occasion, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(Guid.Empty));
        var view = (await office.AskAsync(new GetArchiveItem(itemId), cancellationToken)).Match(found => found, Broken<ArchiveItemView>);
        var bytes = view.Package is { } package ? await ReadAsync(package.PackageHash, cancellationToken) : null;
        var isAsRegistered = bytes is not null && SHA256.HashData(bytes).AsSpan().SequenceEqual(view.Package!.PackageHash);
        var parts = bytes is null ? null : ArchivePackage.Open(bytes);
        var results = ArchiveChecks.Of(view.Item, parts, isAsRegistered, await scanner.ScanAsync(parts, cancellationToken));
        (await office.SendAsync(new RecordArchiveCheck(itemId, occasion, results), new CommandEnvelope(ids.Next()), cancellationToken))
            .Match(done => done, Broken<Done>);
        return results.All(result => result.Verdict is not CheckVerdict.Failed);
    }

    private async Task<byte[]?> ReadAsync(byte[] hash, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadBytesAsync(hash, cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static T Broken<T>(Fault fault) => throw new InvalidOperationException($"The check was refused: {fault.Code}.");
}

/// <summary>移交: checks every item of the year, and puts the packages with their list into one export.</summary>
internal sealed class HandOver(IDispatcherSource dispatchers, PackageChecker checker, IAttachmentStore store, IIdSource ids) : IReaction<HandOverAsked>
{
    public async Task ReactAsync(HandOverAsked officeEvent, CancellationToken cancellationToken)
    {
        var office = dispatchers.For(Actor.Machine(officeEvent.OrganId));
        var items = await office.AskAsync(new ListYearItems(officeEvent.Year), cancellationToken);
        Reacting.Demand(items.Fault, officeEvent);
        using var export = new MemoryStream();
        var failed = 0;
        using (var zip = new ZipArchive(export, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            List<IReadOnlyList<object?>> list = [];
            foreach (var (at, packed) in items.Value.Index())
            {
                var hasPassed = await checker.CheckAsync(packed.Item.Id, ArchiveOccasion.Transfer, cancellationToken);
                failed += hasPassed ? 0 : 1;
                list.Add([(decimal)(at + 1), .. ArchiveSheet.Cells(packed.Item), Convert.ToHexStringLower(packed.PackageHash), hasPassed ? "合格" : "不合格"]);
                if (store.Open(Convert.ToHexStringLower(packed.PackageHash)) is { } package)
                {
                    await using var content = package;
                    await using var entry = await zip.CreateEntry($"{packed.Item.Code}.zip", CompressionLevel.NoCompression).OpenAsync(cancellationToken);
                    await content.CopyToAsync(entry, cancellationToken);
                }
            }

            using var sheet = new MemoryStream();
            FormWorkbook.Write(sheet, "移交目录", ["序号", .. ArchiveSheet.Head, "包SHA-256", "四性检测"], list);
            await using var written = await zip.CreateEntry("移交目录.xlsx").OpenAsync(cancellationToken);
            await written.WriteAsync(sheet.ToArray(), cancellationToken);
        }

        var hash = await store.SaveBytesAsync(export.ToArray(), "transfer.zip", cancellationToken);
        var done = await office.SendAsync(
            new RecordTransfer(officeEvent.Year, items.Value.Count, failed, hash, officeEvent.ByName), new CommandEnvelope(ids.Next()), cancellationToken);
        Reacting.Demand(done.Fault, officeEvent);
    }
}
