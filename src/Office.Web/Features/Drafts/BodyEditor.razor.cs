using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Office.Web.Components;

namespace Office.Web.Features.Drafts;

/// <summary>The body as blocks. Enter, Backspace and pasting are caught by js/draft.js, which knows the caret.</summary>
public sealed partial class BodyEditor(IJSRuntime browser, KeptText keptText)
{
    private ElementReference _list;
    private IJSObjectReference? _script;
    private DotNetObjectReference<BodyEditor>? _self;
    private (int Id, int Caret)? _focus;
    private bool _rearranged;

    [Parameter, EditorRequired]
    public DraftSheet Sheet { get; set; } = null!;

    [Parameter, EditorRequired]
    public DraftProof Proof { get; set; } = null!;

    /// <summary>What the keys of kept fields begin with.</summary>
    [Parameter]
    public string Keep { get; set; } = "";

    /// <summary>Enter: called by the script with what stands before and behind the caret.</summary>
    [JSInvokable]
    public void Split(int id, string before, string after)
    {
        Focus(Sheet.Body.Split(id, before, after), caret: 0);
        Touch();
    }

    /// <summary>Backspace at the start.</summary>
    [JSInvokable]
    public void Join(int id, string text)
    {
        var joined = Sheet.Body.Join(id, text);
        Focus(joined, (joined?.Text.Length ?? 0) - text.Length);
        Touch();
    }

    /// <summary>Several lines were pasted.</summary>
    [JSInvokable]
    public void Paste(int id, string before, string pasted, string after)
    {
        var last = Sheet.Body.Paste(id, before, pasted, after);
        Focus(last, (last?.Text.Length ?? 0) - after.Length);
        Touch();
    }

    /// <summary>Alt with an arrow.</summary>
    [JSInvokable]
    public void MoveKept(int id, int by, int caret)
    {
        Sheet.Body.Move(id, by);
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

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await browser.InvokeAsync<IJSObjectReference>("import", "/js/draft.js");
            await _script.InvokeVoidAsync("attach", _list, _self);
            await keptText.RestoreAsync(Keep);
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
        Sheet.Body.Write(id, text);
        Sheet.Touch();
    }

    private void SetLevel(int id, int level)
    {
        Sheet.Body.SetLevel(id, level);
        Sheet.Touch();
    }

    private void Move(int id, int by)
    {
        Sheet.Body.Move(id, by);
        Sheet.Touch();
    }

    private void Remove(int id)
    {
        Focus(Sheet.Body.Remove(id), caret: 0);
        Sheet.Touch();
    }

    private void Append(int level)
    {
        Focus(Sheet.Body.Append(level), caret: 0);
        Sheet.Touch();
    }

    private void Renumber()
    {
        Sheet.Body.Renumber();
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
