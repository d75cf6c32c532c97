using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Homeroom.WebApi.Shell;

/// <summary>
/// A piece of a page, written in Razor. It is given its parameters and services, prepares itself and is written once by a <see cref="PageWriter"/>:
/// nothing of it lives on, so it needs none of Blazor's life cycle. See docs/adr/0012.
/// </summary>
public abstract class Part : IComponent
{
    /// <summary>The request that is answered; null for a piece that is written without one.</summary>
    protected HttpContext? Http { get; private set; }

    /// <inheritdoc />
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException($"{GetType().Name} is written by {nameof(PageWriter)}.");

    /// <inheritdoc />
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();

    internal void Build(HttpContext? http, RenderTreeBuilder builder)
    {
        Http = http;
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>Called once, when every parameter has its value.</summary>
    protected virtual void OnParametersSet() { }

    /// <summary>What the Razor file says.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder __builder) { }
}
