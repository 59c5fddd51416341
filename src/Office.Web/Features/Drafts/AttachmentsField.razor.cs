using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Organization.Foundation;

namespace Office.Web.Features.Drafts;

/// <summary>附件: files and their titles in 附件说明, one list in one order.</summary>
public sealed partial class AttachmentsField(
    IDispatcher dispatcher, IAttachmentStore store, IIdSource ids, AttachmentLimits limits)
{
    private readonly List<Fault> _faults = [];
    private List<AttachmentLine> _rows = [];
    private (string Name, int Done, int Of)? _uploading;
    private bool _busy;

    [Parameter, EditorRequired]
    public DraftSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftProof Proof { get; set; } = null!;

    [Parameter, EditorRequired]
    public Guid DispatchId { get; set; }

    [Parameter]
    public Guid? WorkItemId { get; set; }

    /// <summary>The files as they were read with the draft.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<AttachmentRow> Files { get; set; } = [];

    /// <summary>The names of the files, in order, after every change.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> OnFiles { get; set; }

    /// <summary>What the keys of kept fields begin with.</summary>
    [Parameter]
    public string Keep { get; set; } = "";

    [Inject]
    private IStringLocalizer<DraftTexts> Texts { get; set; } = null!;

    private AttachmentLimits Limits => limits;

    protected override void OnInitialized() => _rows = [.. AttachmentLine.Join(Sheet.AttachmentTitles, Files, Sheet.Bound)];

    private static string SizeText(long size) => size switch
    {
        < 1024 => string.Create(CultureInfo.InvariantCulture, $"{size} B"),
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{size / 1024.0:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{size / 1024.0 / 1024.0:0.#} MB"),
    };

    private async Task UploadAsync(IReadOnlyList<IBrowserFile> files)
    {
        _faults.Clear();
        _busy = true;
        try
        {
            for (var at = 0; at < files.Count; at++)
            {
                _uploading = (files[at].Name, at, files.Count);
                StateHasChanged();
                if (await AddAsync(files[at]) is { } fault)
                {
                    _faults.Add(fault);
                    // The next file would meet the same limit.
                    if (fault is AttachmentFault.TooMany or AttachmentFault.TotalTooLarge)
                    {
                        break;
                    }
                }
            }
        }
        finally
        {
            (_busy, _uploading) = (false, null);
        }

        await TellAsync();
    }

    private async Task<Fault?> AddAsync(IBrowserFile file)
    {
        await using var upload = file.OpenReadStream(limits.FileSize);
        var stored = await store.SaveAsync(upload, file.Name, CancellationToken.None);
        if (stored.Fault is not null)
        {
            return stored.Fault;
        }

        var added = await dispatcher.SendAsync(
            new AddAttachment(DispatchId, WorkItemId, ids.Next(), stored.Value), new CommandEnvelope(ids.Next()));
        if (added.Fault is null)
        {
            Place(added.Value);
        }

        return added.Fault;
    }

    // A file whose title 附件说明 names already takes that place.
    private void Place(AttachmentRow file)
    {
        var title = AttachmentLine.TitleOf(file.Name);
        var waiting = _rows.Find(row => row is { File: null, Text: null } && string.Equals(AttachmentLine.Plain(row.Title), AttachmentLine.Plain(title), StringComparison.Ordinal));
        if (waiting is null)
        {
            _rows.Add(new AttachmentLine(title, file));
        }
        else
        {
            _rows[_rows.IndexOf(waiting)] = waiting with { File = file };
        }
    }

    private async Task RemoveAsync(int at)
    {
        _faults.Clear();
        if (_rows[at].File is { } file)
        {
            var removed = await dispatcher.SendAsync(
                new RemoveAttachment(DispatchId, WorkItemId, file.AttachmentId), new CommandEnvelope(ids.Next()));
            if (removed.Fault is { } fault)
            {
                _faults.Add(fault);
                return;
            }
        }

        _rows.RemoveAt(at);
        await TellAsync();
    }

    // 随文装订: written here instead of being a file of its own.
    private Task WriteAsync()
    {
        _faults.Clear();
        if (_rows.Count >= limits.Count)
        {
            _faults.Add(new AttachmentFault.TooMany(limits.Count));
            return Task.CompletedTask;
        }

        _rows.Add(new AttachmentLine(Texts["bound-new"], File: null, new BodyText([])));
        return TellAsync();
    }

    private Task MoveAsync(int from, int to)
    {
        List<AttachmentLine> next = [.. _rows];
        (next[from], next[to]) = (next[to], next[from]);
        return ArrangeAsync(next);
    }

    private Task RenameAsync(int at, string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return Task.CompletedTask;
        }

        List<AttachmentLine> next = [.. _rows];
        next[at] = next[at] with { Title = title.Trim() };
        return ArrangeAsync(next);
    }

    private async Task ArrangeAsync(List<AttachmentLine> next)
    {
        _faults.Clear();
        AttachmentPlace[] places = [.. next.Where(row => row.File is not null).Select(row => new AttachmentPlace(row.File!.AttachmentId, row.Title))];
        if (places.Length > 0)
        {
            var arranged = await dispatcher.SendAsync(
                new ArrangeAttachments(DispatchId, WorkItemId, places), new CommandEnvelope(ids.Next()));
            if (arranged.Fault is { } fault)
            {
                _faults.Add(fault);
                return;
            }
        }

        _rows = [.. next.Select(row => row.File is { } file
            ? row with { File = file with { Name = row.Title + Path.GetExtension(file.Name) } }
            : row)];
        await TellAsync();
    }

    private async Task TellAsync()
    {
        Sheet.AttachmentTitles = [.. _rows.Select(row => row.Title)];
        Sheet.Bound = [.. _rows.Index().Where(row => row.Item.Text is not null).Select(row => new BoundText(row.Index + 1, row.Item.Text!))];
        await OnFiles.InvokeAsync([.. _rows.Where(row => row.File is not null).Select(row => row.File!.Name)]);
        Sheet.Touch();
    }
}
