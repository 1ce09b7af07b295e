/// Where a comparison finds out about a relation that is told from codes.
struct CodedCondition: BitwiseCopyable {
  /// The number of the codes among those of the comparison.
  let codes: Int
  /// The relation's bit.
  let bit: UInt64

  /// What a comparison needs for its relations: the codes, each made once, and for each relation where to look; nil for
  /// one that looks at texts.
  static func make(_ relations: [any ValueRelation], _ pool: ValuePool) -> ([CodedValues], [CodedCondition?]) {
    var codes: [CodedValues] = []
    let conditions = relations.map { relation -> CodedCondition? in
      guard let relation = relation as? any CodedRelation else { return nil }
      let coding = relation.coding
      if let known = codes.firstIndex(where: { $0.coding.name == coding.name }) {
        return CodedCondition(codes: known, bit: relation.bit)
      }
      codes.append(CodedValues(pool, coding: coding))
      return CodedCondition(codes: codes.count - 1, bit: relation.bit)
    }
    return (codes, conditions)
  }
}
