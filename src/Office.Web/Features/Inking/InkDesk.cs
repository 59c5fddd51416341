using System.Text;
using System.Text.Json;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Inking;
using Office.Organization.Foundation;
using Office.Web.Features.Files;

namespace Office.Web.Features.Inking;

/// <summary>Gathers what the page of marks shows, through the dispatcher like every other page.</summary>
internal sealed class InkDesk(IDispatcher dispatcher, PageShelf shelf, DispatchPress press, TimeProvider clock)
{
    public async Task<Outcome<InkPageModel>> PageAsync(InkPlace place, CancellationToken cancellationToken)
    {
        var inked = await dispatcher.AskAsync(new GetPageInk(place.DispatchId, place.WorkItemId, place.Version), cancellationToken);
        return inked.Match<Outcome<InkPageModel>>(
            found => new InkPageModel(found, place, Pages(found).Count, LayersOf(found)),
            fault => fault);
    }

    /// <summary>One page of a version, without its marks; null past its end.</summary>
    public async Task<DrawnPage?> PictureAsync(InkPlace place, int number, CancellationToken cancellationToken)
    {
        var inked = await dispatcher.AskAsync(new GetPageInk(place.DispatchId, Version: place.Version), cancellationToken);
        return inked.Match<DrawnPage?>(found => Pages(found).ElementAtOrDefault(number - 1), _ => null);
    }

    /// <summary>批阅稿: the pages with all kept marks, to print.</summary>
    public async Task<IResult> PrintAsync(HttpContext context, InkPlace place)
    {
        var inked = await dispatcher.AskAsync(new GetPageInk(place.DispatchId, Version: place.Version), context.RequestAborted);
        if (inked.Fault is not null)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var title = inked.Value.Paper.Content.Title;
        return Results.Bytes(
            press.Marked(inked.Value, clock.GetUtcNow()),
            "application/pdf",
            FileName.Clean($"{(title.Length > 80 ? title[..80] : title)}（第{inked.Value.Version}稿批阅稿）.pdf"));
    }

    private IReadOnlyList<DrawnPage> Pages(InkedPaper inked) => shelf.Pages(inked.Dispatch.Id, inked.Version, inked.Paper);

    // For the script of the page, which draws them: what is kept is read again, so that nothing but a layer ever gets there.
    private static string LayersOf(InkedPaper inked)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var ink in inked.Layers)
            {
                json.WriteStartObject();
                json.WriteString("id", ink.Id);
                json.WritePropertyName("layer");
                json.WriteRawValue(LayerReading.Kept(ink.Layer).ToBytes());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}

/// <summary>Which version of which paper is looked at or drawn on.</summary>
/// <param name="DispatchId">The document.</param>
/// <param name="WorkItemId">The item at which is drawn; null only to look.</param>
/// <param name="Version">Null the text that stands.</param>
/// <param name="From">Where the reader came from: <c>m</c> is the light card.</param>
public sealed record InkPlace(Guid DispatchId, Guid? WorkItemId = null, int? Version = null, string? From = null)
{
    public string Back => (From, WorkItemId) switch
    {
        ("m", { } item) => $"/m/{DispatchId}/{item}",
        (_, { } item) => $"/dispatches/{DispatchId}?item={item}",
        _ => $"/dispatches/{DispatchId}",
    };

    /// <summary>The same page with another version.</summary>
    public string At(int version, int standing) =>
        $"{Path}{(version == standing ? "" : $"?version={version}")}{(From is null ? "" : $"{(version == standing ? "?" : "&")}from={From}")}";

    private string Path => WorkItemId is { } item ? $"/ink/{DispatchId}/{item}" : $"/ink/{DispatchId}";
}

/// <summary>The page of marks, whole.</summary>
/// <param name="Inked">The version, its layers and the actor's draft.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Pages">How many pages the version has.</param>
/// <param name="Layers">The kept layers as the script reads them.</param>
public sealed record InkPageModel(InkedPaper Inked, InkPlace Place, int Pages, string Layers);
