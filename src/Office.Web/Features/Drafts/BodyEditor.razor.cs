using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using Office.Documents.Content;
using Office.Documents.Importing;
using Office.Documents.Typesetting.Images;
using Office.Documents.Typesetting.Layout;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Drafting;

namespace Office.Web.Features.Drafts;

/// <summary>The body as blocks. Enter, Backspace and pasting are caught by js/draft.js, which knows the caret.</summary>
public sealed partial class BodyEditor(IJSRuntime browser, KeptText keptText)
{
    private ElementReference _list;
    private IJSObjectReference? _script;
    private DotNetObjectReference<BodyEditor>? _self;
    private (int Id, int Caret)? _focus;
    private bool _rearranged;
    private bool _withNames;
    private IReadOnlyList<ImportNote> _pasteNotes = [];
    private Fault? _fault;

    [Parameter, EditorRequired]
    public DraftSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftProof Proof { get; set; } = null!;

    /// <summary>The attachment that is written here; null for the body of the document.</summary>
    [Parameter]
    public BoundText? Bound { get; set; }

    /// <summary>What the keys of kept fields begin with.</summary>
    [Parameter]
    public string Keep { get; set; } = "";

    [Inject]
    private IStringLocalizer<ImportNoteTexts> Notes { get; set; } = null!;

    private BodyText Text => Bound?.Text ?? Sheet.Body;

    private string Keys => Bound is null ? Keep : $"{Keep}bound:{Bound.Number}:";

    private string HeadId => Bound is null ? "body-title" : $"bound-title-{Bound.Number}";

    /// <summary>Enter: called by the script with what stands before and behind the caret.</summary>
    [JSInvokable]
    public void Split(int id, string before, string after)
    {
        Focus(Text.Split(id, before, after), caret: 0);
        Touch();
    }

    /// <summary>Backspace at the start.</summary>
    [JSInvokable]
    public void Join(int id, string text)
    {
        var joined = Text.Join(id, text);
        Focus(joined, (joined?.Text.Length ?? 0) - text.Length);
        Touch();
    }

    /// <summary>Several lines were pasted.</summary>
    [JSInvokable]
    public void Paste(int id, string before, string pasted, string after)
    {
        var last = Text.Paste(id, before, pasted, after);
        Focus(last, (last?.Text.Length ?? 0) - after.Length);
        Touch();
    }

    /// <summary>Formatted text was pasted: paragraphs, headings and tables of a word processor or a spreadsheet.</summary>
    [JSInvokable]
    public void PasteHtml(int id, string before, string html, string plain, string after)
    {
        var pasted = PastedHtml.Read(html);
        var last = pasted.Blocks.Count > 0 ? Text.Paste(id, before, pasted.Blocks, after) : Text.Paste(id, before, plain, after);
        _pasteNotes = pasted.Notes;
        Focus(last, (last?.Text.Length ?? 0) - after.Length);
        Touch();
    }

    /// <summary>Lines of a spreadsheet were pasted into a cell.</summary>
    [JSInvokable]
    public void PasteCells(int id, int row, int cell, string pasted)
    {
        Text.Edit<Table>(id, table => table.Lay(row, cell, pasted));
        Touch();
    }

    /// <summary>Enter in the last row of a table.</summary>
    [JSInvokable]
    public void AddRow(int id)
    {
        Text.Edit<Table>(id, table => table.InsertRow(table.Rows.Count));
        Touch();
    }

    /// <summary>Alt with an arrow.</summary>
    [JSInvokable]
    public void MoveKept(int id, int by, int caret)
    {
        Text.Move(id, by);
        _focus = (id, caret);
        Touch();
    }

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        if (_script is not null)
        {
            try
            {
                await _script.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The page is gone, and its script with it.
            }
        }
    }

    protected override void OnParametersSet() => _withNames = Bound is null && Sheet.ShownFormat is DocumentForm.Minutes;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await browser.InvokeAsync<IJSObjectReference>("import", "/js/draft.js");
            await _script.InvokeVoidAsync("attach", _list, _self);
            await keptText.RestoreAsync(Bound is null ? Keep : Keys);
        }

        if (_rearranged)
        {
            _rearranged = false;
            await keptText.ChangedAsync();
        }

        if (_focus is var (id, caret) && _script is not null)
        {
            _focus = null;
            await _script.InvokeVoidAsync("focusBlock", _list, id, caret);
        }
    }

    private void Write(int id, string text)
    {
        Text.Write(id, text);
        Sheet.Touch();
    }

    private void Edit<T>(int id, Func<T, T> change)
        where T : Block
    {
        var before = Text.Texts("").Count();
        Text.Edit(id, change);
        _rearranged |= before != Text.Texts("").Count();
        Sheet.Touch();
    }

    private async Task AddTableAsync()
    {
        Focus(Text.Insert(await LastBlockAsync(), TableEditing.Empty()), caret: 0);
        Sheet.Touch();
    }

    private async Task AddPictureAsync(InputFileChangeEventArgs chosen)
    {
        _fault = null;
        var name = Path.GetFileNameWithoutExtension(chosen.File.Name);
        if (chosen.File.Size > PictureImage.MostBytes)
        {
            _fault = new LayoutFault.PictureTooLarge(chosen.File.Name, PictureImage.MostBytes / 1024 / 1024);
            return;
        }

        using var bytes = new MemoryStream();
        await using (var upload = chosen.File.OpenReadStream(PictureImage.MostBytes))
        {
            await upload.CopyToAsync(bytes);
        }

        var picture = new Picture("", name, Convert.ToBase64String(bytes.ToArray()));
        _fault = LayoutCheck.Of(Sheet.ToForm().Content with { Body = [picture], Bound = [] });
        if (_fault is null)
        {
            Text.Insert(await LastBlockAsync(), picture);
            Sheet.Touch();
        }
    }

    private async Task<int?> LastBlockAsync() => _script is null ? null : await _script.InvokeAsync<int?>("lastBlock", _list);

    private async Task<(int Row, int Cell)> LastCellAsync(int id)
    {
        var place = _script is null ? null : await _script.InvokeAsync<int[]?>("lastCell", _list, id);
        return place is [var row, var cell] ? (row, cell) : (0, 0);
    }

    private void SetLevel(int id, int level)
    {
        Text.SetLevel(id, level);
        Sheet.Touch();
    }

    private void Move(int id, int by)
    {
        Text.Move(id, by);
        Sheet.Touch();
    }

    private void Remove(int id)
    {
        Focus(Text.Remove(id), caret: 0);
        Sheet.Touch();
    }

    private void Append(int level)
    {
        Focus(Text.Append(level), caret: 0);
        Sheet.Touch();
    }

    private void Renumber()
    {
        Text.Renumber();
        _rearranged = true;
        Sheet.Touch();
    }

    private void Focus(BodyBlock? block, int caret) => _focus = block is null ? null : (block.Id, Math.Max(0, caret));

    // The script's calls come from outside the renderer's own events.
    private void Touch()
    {
        _rearranged = true;
        Sheet.Touch();
        StateHasChanged();
    }
}
