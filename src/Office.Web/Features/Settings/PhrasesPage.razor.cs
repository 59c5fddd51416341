using Microsoft.AspNetCore.Components;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Web.Features.Settings;

/// <summary>常用意见: the phrases that an official likes to use in opinions, in an order of their own.</summary>
public sealed partial class PhrasesPage(IIdSource ids)
{
    private List<Line>? _phrases;
    private string? _new;
    private Line? _dragged;
    private Line? _over;
    private Fault? _fault;
    private bool _changed;
    private Guid _command;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var listed = await Dispatcher.AskAsync(new ListPhrases());
        _fault = listed.Fault;
        _phrases = listed.Match<List<Line>?>(texts => [.. texts.Select(text => new Line(text))], _ => null);
    }

    private void Add()
    {
        if (!string.IsNullOrWhiteSpace(_new))
        {
            _phrases!.Add(new Line(_new.Trim()));
            _new = null;
            Changed();
        }
    }

    private void Write(Line phrase, string? text)
    {
        phrase.Text = text ?? "";
        Changed();
    }

    private void Remove(Line phrase)
    {
        _phrases!.Remove(phrase);
        Changed();
    }

    private void Move(int from, int to)
    {
        var phrase = _phrases![from];
        _phrases.RemoveAt(from);
        _phrases.Insert(to, phrase);
        Changed();
    }

    private void Drop(int to)
    {
        if (_dragged is { } dragged && _phrases!.IndexOf(dragged) is var from and >= 0 && from != to)
        {
            Move(from, to);
        }

        (_dragged, _over) = (null, null);
    }

    private void Changed()
    {
        if (!_changed)
        {
            // The list that is now begun is one act, however often it is tried.
            _command = ids.Next();
        }

        (_changed, _fault) = (true, null);
    }

    private async Task SaveAsync()
    {
        // What stands in the field and was not added yet is meant too.
        Add();
        var saved = await Dispatcher.SendAsync(
            new SavePhrases([.. _phrases!.Select(phrase => phrase.Text)]), new CommandEnvelope(_command));
        _fault = saved.Fault;
        _changed = _fault is not null;
    }

    /// <summary>One phrase while it is edited; an object of its own, so that a moved line keeps its field.</summary>
    private sealed class Line(string text)
    {
        public string Text { get; set; } = text;
    }
}
