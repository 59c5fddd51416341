using System.Text.Json;

namespace Office.Documents.Content;

/// <summary>The elements that the third canonical form added: written and read here, so that the first two stay as they are.</summary>
internal static class CanonicalElements
{
    /// <summary>Whether a text has anything that only the third form can say.</summary>
    public static bool AnyIn(DocumentContent content) =>
        content.Format is not null || content.Telegram is not null || content.TitleNote is not null || content.Bound.Count > 0
        || content.Body.Any(block => block is not (Paragraph or Heading));

    public static void WriteForm(CanonicalJson json, DocumentContent content) => json
        .Name("format").Number(content.Format is { } form ? (int)form : 0)
        .Name("telegram").Number(content.Telegram is { } urgency ? (int)urgency : 0)
        .Name("titleNote").Text(content.TitleNote);

    public static void Write(CanonicalJson json, Block block)
    {
        switch (block)
        {
            case Attendance attendance:
                json.Open('{').Name("type").Text("attendance").Name("label").Text(attendance.Label)
                    .Name("text").Text(attendance.Text).Close('}');
                break;
            case Picture picture:
                json.Open('{').Name("type").Text("picture").Name("text").Text(picture.Text).Name("alt").Text(picture.Alt)
                    .Name("widthMm").Number(picture.WidthMm).Name("data").Text(picture.Data).Close('}');
                break;
            case Table table:
                Write(json, table);
                break;
            default:
                throw new ArgumentException($"A block of type {block.GetType().Name} has no canonical form.", nameof(block));
        }
    }

    public static Block Read(JsonElement block) => block.GetProperty("type").GetString() switch
    {
        "attendance" => new Attendance(Text(block, "label"), Text(block, "text")),
        "picture" => new Picture(Text(block, "text"), Text(block, "alt"), Text(block, "data"), block.GetProperty("widthMm").GetInt32()),
        "table" => ReadTable(block),
        var other => throw new FormatException($"A block of type {other} is not known here."),
    };

    public static DocumentContent ReadForm(JsonElement root, DocumentContent content, Func<JsonElement, Block> readBlock) => content with
    {
        Format = root.GetProperty("format").GetInt32() is var format and not 0 ? (DocumentForm)format : null,
        Telegram = root.GetProperty("telegram").GetInt32() is var telegram and not 0 ? (TelegramUrgency)telegram : null,
        TitleNote = root.GetProperty("titleNote").GetString(),
        Bound =
        [
            .. root.GetProperty("attachments").EnumerateArray().Select((item, at) => (item, at))
                .Where(pair => pair.item.TryGetProperty("bound", out _))
                .Select(pair => new BoundAttachment(pair.at + 1, [.. pair.item.GetProperty("bound").EnumerateArray().Select(readBlock)])),
        ],
    };

    private static void Write(CanonicalJson json, Table table)
    {
        json.Open('{').Name("type").Text("table").Name("text").Text(table.Text)
            .Name("headerRows").Number(table.HeaderRows).Name("landscape").Number(table.IsLandscape ? 1 : 0)
            .Name("widths").Open('[');
        foreach (var width in table.Widths)
        {
            json.Number(width);
        }

        json.Close(']').Name("rows").Open('[');
        foreach (var row in table.Rows)
        {
            json.Open('[');
            foreach (var cell in row.Cells)
            {
                json.Open('{').Name("text").Text(cell.Text).Name("columns").Number(cell.Columns).Close('}');
            }

            json.Close(']');
        }

        json.Close(']').Close('}');
    }

    private static Table ReadTable(JsonElement block) => new(
        Text(block, "text"),
        [
            .. block.GetProperty("rows").EnumerateArray().Select(row => new TableRow(
                [.. row.EnumerateArray().Select(cell => new TableCell(Text(cell, "text"), cell.GetProperty("columns").GetInt32()))])),
        ])
    {
        HeaderRows = block.GetProperty("headerRows").GetInt32(),
        IsLandscape = block.GetProperty("landscape").GetInt32() == 1,
        Widths = [.. block.GetProperty("widths").EnumerateArray().Select(width => width.GetInt32())],
    };

    private static string Text(JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");
}
